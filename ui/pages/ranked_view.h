// The table of rows in an order of the user's own: one is chosen, and stays so while the rows are read anew.
#pragma once

#include "models/ranked_model.h"
#include "pages/tree_table.h"

namespace yeonsu {

/// All groups are open but for those that the user closed.
class RankedView : public TreeTable
{
    Q_OBJECT

public:
    /// `model` must outlive the view.
    explicit RankedView(RankedModel &model, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<Record> selectedRecord() const;
    /// Where it is not there the selection stays as it is.
    void selectRecord(const Record &record);

private:
    void keepState();
    void restoreState();

    RankedModel &m_model;
    std::vector<Record> m_closed;
    std::optional<Record> m_kept;
    std::vector<int> m_path; ///< where the chosen row stood, from the outside in
    int m_column = 0;
    int m_scroll = 0;
};

} // namespace yeonsu
