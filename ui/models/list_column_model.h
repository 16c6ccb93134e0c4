// The columns of a list: their headings, some of what stands in them, and what they are taken for.
#pragma once

#include "models/list_import.h"

#include <QAbstractTableModel>

namespace yeonsu {

/// What a column is can be chosen: a key of ListField, or an empty text for one that is not read.
class ListColumnModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Heading, Samples, Field, How, ColumnCount };

    enum Role { GuessRole = Qt::UserRole }; ///< whether only the content tells what the column is

    /// Follows the list. Columns without anything in them are left out.
    ListColumnModel(ListImport &import, QObject *parent);

    /// Every field of the kind with its key; first "not read".
    [[nodiscard]] std::vector<std::pair<QString, QString>> choices() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    struct Line
    {
        qsizetype column = 0;
        QString samples;
    };

    void take();
    [[nodiscard]] QStringList samplesOf(qsizetype column) const;
    [[nodiscard]] const ListColumn &columnAt(int row) const;

    ListImport &m_import;
    std::vector<Line> m_lines;
    ListLayout m_layout; ///< as it is shown
};

} // namespace yeonsu
