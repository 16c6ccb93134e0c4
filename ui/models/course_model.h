// The list of courses: values only.
#pragma once

#include "models/summary_model.h"
#include "store/course_list.h"

namespace yeonsu {

class CourseModel : public SummaryModel<CourseId, CourseSummary>
{
    Q_OBJECT

public:
    enum Column { Code, Name, Theme, Days, Mode, TargetRegion, Status, Participants, Cities, ColumnCount };

    /// Empty until the first query is set.
    CourseModel(Register &store, const LiveTexts &texts, Language language, QObject *parent);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] QString columnKey(int column) const override;
    [[nodiscard]] static CourseColumn columnAt(int column);

    [[nodiscard]] const CourseQuery &query() const { return m_query; }
    /// Filters; the order stays as sort() made it.
    void setQuery(const CourseQuery &query);

protected:
    [[nodiscard]] std::function<Result<std::vector<CourseId>>(Database &)> idQuery() const override;
    [[nodiscard]] TextQuery textQuery() const override;
    [[nodiscard]] CountQuery countQuery() const override { return courseCount; }
    [[nodiscard]] Result<std::vector<CourseSummary>>
    fetchSummaries(std::span<const CourseId> ids) const override;
    [[nodiscard]] QVariant valueOf(const CourseSummary &course, int column) const override;
    void collectTouched(const RowChange &change, Touched &touched) const override;

private:
    CourseQuery m_query;
};

} // namespace yeonsu
