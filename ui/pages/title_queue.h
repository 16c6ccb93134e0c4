// The job titles without a seniority: each is given one, alone or several at once, or as it is suggested.
#pragma once

#include "editing/editing_session.h"
#include "editing/job_title_acts.h"
#include "models/shown_list.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace yeonsu {

class ErrorNote;
class ListStack;
class OpenTitleModel;
class RowTable;

class TitleQueue : public QWidget
{
    Q_OBJECT

public:
    TitleQueue(EditingSession &session, const QString &readOnlyReason, QWidget *parent = nullptr);

    [[nodiscard]] OpenTitleModel &model() const { return *m_model; }
    [[nodiscard]] RowTable &table() const { return *m_table; }
    void setSearch(const QString &search);
    [[nodiscard]] ShownList shownList() const;

signals:
    /// The search hides everything.
    void clearRequested();
    void outRequested(yeonsu::ListOut way);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeTable();
    QWidget *makeActions();
    void connectParts();
    void fillSeniorities();
    void follow(const AppliedChange &change);
    /// Of the selected titles, each with what `seniority` says of its row; those without are left out.
    template <typename SeniorityOf>
    [[nodiscard]] std::vector<TitleMeaning> meanings(SeniorityOf seniorityOf) const;
    void setChosen();
    void acceptSuggestions();
    void write(const std::vector<TitleMeaning> &meanings);
    void keepSelection();
    void restoreSelection();
    void proposeSeniority();
    void updateState();

    EditingSession &m_session;
    QString m_readOnlyReason;
    OpenTitleModel *m_model;
    QLabel *m_heading;
    RowTable *m_table;
    ListStack *m_stack;
    QComboBox *m_seniority = nullptr;
    QCheckBox *m_all = nullptr;
    QPushButton *m_set = nullptr;
    QPushButton *m_accept = nullptr;
    ErrorNote *m_error;
    QString m_search;
    QStringList m_selectedTitles; ///< while the list is made anew
    int m_selectedRow = -1;
    bool m_isWriting = false;
};

} // namespace yeonsu
