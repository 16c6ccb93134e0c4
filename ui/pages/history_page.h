// The history of the whole register, and the chosen act beside it.
#pragma once

#include "pages/list_page.h"

namespace yeonsu {

class DaysButton;
class HistoryModel;
class HistoryPanel;

class HistoryPage : public ListPage
{
    Q_OBJECT

public:
    explicit HistoryPage(EditingSession &session, QWidget *parent = nullptr);

    /// Only the acts on the record and on what belongs to it, until that filter is cleared.
    void showRecord(const Record &record);

signals:
    void outRequested(const yeonsu::ShownList &list, yeonsu::ListOut way);

private:
    void addFilters();
    void applyFilters() override;
    [[nodiscard]] bool isFiltered() const override;
    void showSelection() override;
    [[nodiscard]] QString selectionText(int count) const override;

    HistoryModel *m_model;
    HistoryPanel *m_panel;
    DaysButton *m_days = nullptr;
    ChoiceButton *m_actor = nullptr;
    ChoiceButton *m_kind = nullptr;
    ChoiceButton *m_record = nullptr;
};

} // namespace yeonsu
