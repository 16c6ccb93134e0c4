// What acts have in common: rows that must still be there, and rows that go together.
#pragma once

#include "domain/kept_name.h"
#include "domain/text.h"
#include "store/references.h"
#include "store/register.h"
#include "support/language.h"

#include <QCoreApplication>
#include <QSet>

#include <span>

namespace yeonsu {

struct ActText
{
    Q_DECLARE_TR_FUNCTIONS(ActText)
};

/// Errors: NotFound, and those of reading.
template <typename Typed>
[[nodiscard]] Result<Typed> existing(Register &store, Id<Typed> id)
{
    const Result<std::optional<Typed>> row = store.find(id);
    YEONSU_TRY(row);
    if (!*row)
        return failure(ErrorCode::NotFound, ActText::tr("This row is no longer there."));
    return **row;
}

/// What the history says of an act on several rows: the only one by `name`, several by their number.
inline void describe(ChangeSet &changeSet, QLatin1StringView one, QLatin1StringView several,
                     std::size_t count, const QStringList &name)
{
    changeSet.what = count == 1 ? one : several;
    changeSet.arguments = count == 1 ? name : QStringList{QString::number(count)};
}

/// As the history keeps the name of a row that has two: it is said in the language of whoever reads it.
template <typename Named>
[[nodiscard]] QString nameForHistory(const Named &row)
{
    return inBothLanguages(normalisedText(row.nameKo), normalisedText(row.nameEn));
}

/// Why a row that others refer to is not deleted.
template <typename Named>
[[nodiscard]] Error stillInUse(const Named &row, const std::vector<store::UseCount> &uses)
{
    return {ErrorCode::RuleBroken,
            ActText::tr("“%1” is still in use (%2) and was not deleted.")
                .arg(nameIn(interfaceLanguage(), row), store::usesInWords(uses)),
            {}};
}

/// Two rows of which one shall be made.
template <typename Typed>
[[nodiscard]] Result<void> checkTwo(Id<Typed> one, Id<Typed> other)
{
    return one != other ? Result<void>()
                        : failure(ErrorCode::BadValue, ActText::tr("Choose two rows to make one of them."));
}

/// Rows that refer to what goes refer to what stays.
template <typename Typed, typename Reference>
void moveAll(ChangeSet &changeSet, const std::vector<Typed> &rows, Reference Typed::*reference, Reference to)
{
    for (const Typed &before : rows) {
        Typed after = before;
        after.*reference = to;
        changeSet.update(before, after);
    }
}

template <typename Typed>
void removeAll(ChangeSet &changeSet, const std::vector<Typed> &rows)
{
    for (const Typed &row : rows)
        changeSet.remove(row);
}

/// With rows that go, goes what says that they are not the same as others. A mark of two that both go is
/// found with either, and removed once.
template <typename Kind>
[[nodiscard]] Result<void> removeMarks(Register &store, std::span<const Id<Kind>> ids, ChangeSet &changeSet)
{
    QSet<qint64> removed;
    for (const Id<Kind> id : ids) {
        const Result<std::vector<NotSame<Kind>>> marks = store.notSameAs(id);
        YEONSU_TRY(marks);
        for (const NotSame<Kind> &mark : *marks) {
            if (!removed.contains(mark.id.value()))
                changeSet.remove(mark);
            removed.insert(mark.id.value());
        }
    }
    return {};
}

} // namespace yeonsu
