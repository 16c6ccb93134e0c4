// The list of outcomes and the chosen one beside it.
#pragma once

#include "pages/editable_list_page.h"

namespace yeonsu {

class OutcomeModel;
class OutcomePanel;
class Prompts;

class OutcomesPage : public EditableListPage
{
    Q_OBJECT

public:
    OutcomesPage(EditingSession &session, Prompts &prompts, QWidget *parent = nullptr);

    void selectOutcome(OutcomeId id);

public slots:
    void newRow() override;
    /// Of those that the list shows.
    void showChart();
    /// The list shows those of a continent, by its key, and of a kind or of all where it is empty.
    void narrowTo(const QString &continent, const QString &kind);

signals:
    void cityRequested(yeonsu::CityId id);
    void courseRequested(yeonsu::CourseId id);
    void personRequested(yeonsu::PersonId id);
    void historyRequested(const yeonsu::Record &record);

private:
    void addChart();
    void addFilters();
    void applyFilters() override;
    [[nodiscard]] bool isFiltered() const override;
    void editRow(int row) override;
    void editField(int row, int column) override;
    void deleteRows(const std::vector<int> &rows) override;
    void showSelection() override;
    [[nodiscard]] QString selectionText(int count) const override;

    Prompts &m_prompts;
    OutcomeModel *m_model;
    OutcomePanel *m_panel;
    ChoiceButton *m_kind = nullptr;
    ChoiceButton *m_continent = nullptr;
    ChoiceButton *m_policy = nullptr;
    ChoiceButton *m_year = nullptr;
};

} // namespace yeonsu
