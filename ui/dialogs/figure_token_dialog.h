// Chooses a figure for a text: one of the usual ones, or any other, and how it is written.
#pragma once

#include "dialogs/remembered_size.h"
#include "models/shown_list.h"
#include "release/figure_token.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace yeonsu {

class FigureList;
class FilterBar;

class FigureTokenDialog : public QDialog
{
    Q_OBJECT

public:
    /// `language` is that of the text. Without `before` a new one is chosen. The facts must outlive the
    /// dialog.
    FigureTokenDialog(const FactTable &facts, Language language, const std::optional<FigureToken> &before,
                      QWidget *parent = nullptr);

    /// As it is chosen now.
    [[nodiscard]] FigureToken token() const;
    /// Only which figure is meant is asked, not how it is written.
    void askFigureOnly();

signals:
    /// The dialog stays open.
    void outRequested(const yeonsu::ShownList &list, yeonsu::ListOut way);

private:
    [[nodiscard]] QWidget *makeForm();
    [[nodiscard]] QWidget *makeResult();
    [[nodiscard]] QWidget *makeButtons();
    void fillChoices();
    void connectChoices();
    void setToken(const FigureToken &token);
    /// The counter of another figure gives way to the usual one of this.
    void fillCounters();
    void fillWordings();
    void refresh();
    [[nodiscard]] FigureQuestion question() const;

    const FactTable &m_facts;
    Language m_language;
    bool m_asksWords = true;
    RememberedSize m_size;
    FigureList *m_list;
    QFormLayout *m_form = nullptr;
    QComboBox *m_kind;
    QComboBox *m_measure;
    FilterBar *m_filter;
    FilterBar *m_whole;
    QComboBox *m_wording;
    QComboBox *m_counter;
    QLabel *m_caption;
    QLabel *m_text;
    QLabel *m_words;
    QLabel *m_exact;
    QLabel *m_note;
    QPushButton *m_accept = nullptr;
};

} // namespace yeonsu
