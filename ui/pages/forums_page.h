// The list of forums and the chosen one beside it, with its programme.
#pragma once

#include "pages/editable_list_page.h"
#include "support/live_facts.h"

namespace yeonsu {

class ForumModel;
class ForumPanel;

class ForumsPage : public EditableListPage
{
    Q_OBJECT

public:
    ForumsPage(EditingSession &session, const LiveFacts &facts, QWidget *parent = nullptr);

    void selectForum(ForumId id);
    [[nodiscard]] ForumPanel &panel() const { return *m_panel; }

public slots:
    void newRow() override;

signals:
    void cityRequested(yeonsu::CityId id);
    void personRequested(yeonsu::PersonId id);
    void outcomeRequested(yeonsu::OutcomeId id);
    void historyRequested(const yeonsu::Record &record);
    /// Of a programme.
    void outRequested(const yeonsu::ShownList &list, yeonsu::ListOut way);

private:
    void applyFilters() override;
    [[nodiscard]] bool isFiltered() const override { return false; }
    void editRow(int row) override;
    void editField(int row, int column) override;
    void deleteRows(const std::vector<int> &rows) override;
    void showSelection() override;
    [[nodiscard]] QString selectionText(int count) const override;

    ForumModel *m_model;
    ForumPanel *m_panel;
};

} // namespace yeonsu
