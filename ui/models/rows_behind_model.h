// The rows behind a number of a chart: people, headcounts, courses or places, as they were when it was asked.
#pragma once

#include "domain/bilingual.h"
#include "figures/fact_table.h"
#include "figures/rows_behind.h"
#include "store/register.h"

#include <QAbstractTableModel>
#include <QCache>

namespace yeonsu {

/// What of the register a row leads to; null where it leads to none.
struct RowTargets
{
    PersonId person;
    CourseId course;
    CityId city;
    CountryId country;
};

/// Values are read in blocks, when they are shown. Columns and headings are those of what was counted.
class RowsBehindModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// `store` and `facts` must outlive the model.
    RowsBehindModel(Register &store, const FactTable &facts, Measure measure, const RowsBehind &rows,
                    Language language, QObject *parent);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    [[nodiscard]] RowTargets targetsOf(int row) const;
    /// The headings, and then those rows.
    [[nodiscard]] std::vector<QStringList> lines(const std::vector<int> &rows) const;

signals:
    void readFailed(const yeonsu::Error &error) const;

private:
    struct Line
    {
        QVariantList cells;
        RowTargets targets;
    };

    [[nodiscard]] const Line *lineAt(int row) const;
    void fetchAround(int row) const;
    void fetchEnrolments(std::size_t first, std::size_t last) const;
    void fetchHeadcounts(std::size_t first, std::size_t last) const;
    void fetchCourses(std::size_t first, std::size_t last) const;
    void fetchPlaces() const;
    [[nodiscard]] QString nameOfCountry(CountryId id) const;
    [[nodiscard]] QString nameOfContinent(CountryId id) const;
    void keep(std::size_t row, const Line &line) const;

    Register &m_store;
    const FactTable &m_facts;
    Measure m_measure;
    RowsBehind m_rows;
    Language m_language;
    QStringList m_headings;
    mutable QCache<std::size_t, Line> m_lines;
};

} // namespace yeonsu
