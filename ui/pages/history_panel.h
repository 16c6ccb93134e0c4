// The chosen act: who, when, the rows it wrote, and field by field what it changed; any of it can be put
// back.
#pragma once

#include "editing/editing_session.h"
#include "models/shown_list.h"
#include "pages/panel_stack.h"

class QBoxLayout;
class QLabel;
class QPushButton;

namespace yeonsu {

class ActFieldModel;
class ActRowModel;
class ErrorNote;
class RowTable;
struct ActRow;

class HistoryPanel : public PanelStack
{
    Q_OBJECT

public:
    HistoryPanel(EditingSession &session, const QString &readOnlyReason, QWidget *parent = nullptr);

    void showAct(ActId id);

signals:
    void outRequested(const yeonsu::ShownList &list, yeonsu::ListOut way);

private:
    void forget() override;
    QWidget *makeContent();
    void makeTables();
    [[nodiscard]] ShownList shownList(RowTable &table) const;
    [[nodiscard]] QBoxLayout *makeButtons();
    void showActWords();
    void showRow();
    void updateButtons();
    [[nodiscard]] bool isReversible(const ActRow &row) const;
    [[nodiscard]] QStringList columnsToPutBack() const;
    [[nodiscard]] const ActRow *chosenRow() const;
    void putBack(const Result<ChangeSet> &changeSet);

    EditingSession &m_session;
    QString m_readOnlyReason;
    ActId m_act;
    bool m_isImport = false;
    QLabel *m_title;
    QLabel *m_meta;
    QLabel *m_rowsTitle;
    ActRowModel *m_rowModel;
    RowTable *m_rows;
    QPushButton *m_putBackAct;
    QLabel *m_rowTitle;
    ActFieldModel *m_fieldModel;
    RowTable *m_fields;
    QLabel *m_goneNote;
    QPushButton *m_putBackFields;
    QPushButton *m_putBackRow;
    ErrorNote *m_error;
};

} // namespace yeonsu
