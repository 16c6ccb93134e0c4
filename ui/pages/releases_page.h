// The list of releases and the chosen one beside it, which is written there.
#pragma once

#include "models/shown_list.h"
#include "pages/editable_list_page.h"
#include "support/live_facts.h"
#include "support/prompts.h"

namespace yeonsu {

class ReleaseModel;
class ReleasePanel;

class ReleasesPage : public EditableListPage
{
    Q_OBJECT

public:
    ReleasesPage(EditingSession &session, const LiveFacts &facts, Prompts &prompts,
                 QWidget *parent = nullptr);

    void selectRelease(ReleaseId id);
    [[nodiscard]] ReleasePanel &panel() const { return *m_panel; }

public slots:
    void newRow() override;

signals:
    void personRequested(yeonsu::PersonId id);
    void courseRequested(yeonsu::CourseId id);
    void cityRequested(yeonsu::CityId id);
    void countryRequested(yeonsu::CountryId id);
    void outcomeRequested(yeonsu::OutcomeId id);
    void historyRequested(const yeonsu::Record &record);
    void outRequested(const yeonsu::ShownList &list, yeonsu::ListOut way);

private:
    void applyFilters() override;
    [[nodiscard]] bool isFiltered() const override { return false; }
    void editRow(int row) override;
    void editField(int row, int column) override;
    void deleteRows(const std::vector<int> &rows) override;
    void showSelection() override;
    [[nodiscard]] QString selectionText(int count) const override;

    ReleaseModel *m_model;
    ReleasePanel *m_panel;
};

} // namespace yeonsu
