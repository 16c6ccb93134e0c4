// What the register does not know of a list and what it shall mean, once for all rows: courses, themes and
// other values, job titles, and cities.
#pragma once

#include "models/known_values.h"
#include "models/list_import.h"

#include <QAbstractTableModel>

namespace yeonsu {

class ImportMeaningModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Text, Rows, Meaning, ColumnCount };

    /// Follows what was judged, and decides.
    ImportMeaningModel(ListImport &import, QObject *parent);

    struct Choice
    {
        QString text;
        qint64 value = 0; ///< 0 for what is first, which leaves it undecided
    };
    [[nodiscard]] std::vector<Choice> choices(int row) const;
    /// How many are not decided yet.
    [[nodiscard]] int openCount() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Takes the value of a choice.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    enum class Kind { JobTitle, City, Value };
    struct Line
    {
        Kind kind = Kind::JobTitle;
        QString text;
        int rows = 0;       ///< 0 where it is not known
        qint64 meaning = 0; ///< as in choices()
        CountryId country = {};
        QStringList keys = {}; ///< folded; of a city all its names
        ListField field = {};
        QString value = {}; ///< what is said instead
    };

    void take();
    void addTitles();
    void addCities();
    void addUnknownValues();
    void addValues();
    [[nodiscard]] const std::vector<KnownChoice> &valuesOf(ListField field) const;
    void decide(ImportDecisions &decisions, const Line &line, qint64 value) const;
    void decideValue(ImportDecisions &decisions, const Line &line, qint64 value) const;
    [[nodiscard]] QString undecidedText(const Line &line) const;

    ListImport &m_import;
    std::shared_ptr<const JudgedList> m_list;
    std::vector<Line> m_lines;
    QHash<QString, QString> m_titles;                            ///< folded, and as the list has them
    mutable QHash<ListField, std::vector<KnownChoice>> m_values; ///< of a column, as it is asked for
};

} // namespace yeonsu
