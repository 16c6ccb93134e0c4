// People who have been kept for long: their names, and since when nothing new has come of them.
#pragma once

#include "store/kept_long.h"

#include <QAbstractTableModel>

#include <functional>

namespace yeonsu {

class KeptLongModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Since, What, ColumnCount };

    /// How an act is said.
    using ActWords = std::function<QString(const HistoryEntry &act)>;

    explicit KeptLongModel(ActWords words, QObject *parent = nullptr);

    void setPeople(std::vector<KeptPerson> people);
    [[nodiscard]] std::vector<PersonId> idsAt(const QModelIndexList &rows) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString whatThen(const KeptPerson &person) const;

    const ActWords m_words;
    std::vector<KeptPerson> m_people;
};

} // namespace yeonsu
