// Chooses a chart or a table to be placed in a release, and shows what will stand there.
#pragma once

#include "dialogs/remembered_size.h"
#include "figures/chart_topic.h"
#include "figures/fact_table.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace yeonsu {

class ChartTableView;
class FilterBar;
class SheetPreview;

class PlacedFigureDialog : public QDialog
{
    Q_OBJECT

public:
    /// `language` is that of the text. `before` is the command that is changed; where it is empty or not
    /// understood a new one is chosen. The facts must outlive the dialog.
    PlacedFigureDialog(const FactTable &facts, Language language, const QString &before,
                       QWidget *parent = nullptr);

    /// As it stands in the body: "{{chart themes kind=bar}}".
    [[nodiscard]] QString command() const;

private:
    [[nodiscard]] QWidget *makeForm();
    [[nodiscard]] QWidget *makePreview();
    [[nodiscard]] QWidget *makeButtons(const QString &acceptText);
    void fillChoices();
    void setCommand(const QString &command);
    void connectChoices();
    /// The kind that was chosen stays where the topic allows it.
    void fillKinds(ChartKind chosen);
    void refresh();
    [[nodiscard]] bool isChart() const;
    [[nodiscard]] bool mayFold() const;

    const FactTable &m_facts;
    Language m_language;
    RememberedSize m_size;
    QFormLayout *m_form = nullptr;
    QComboBox *m_place;
    QComboBox *m_topic;
    QComboBox *m_kind;
    QSpinBox *m_foldBelow; ///< at its least: every number is shown
    FilterBar *m_filter;
    QStackedWidget *m_preview;
    SheetPreview *m_sheet;
    ChartTableView *m_table;
};

} // namespace yeonsu
