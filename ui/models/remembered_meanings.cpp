#include "models/remembered_meanings.h"

#include "domain/text.h"
#include "models/known_values.h"
#include "support/settings.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

/// A status of courses is none of participants.
QString columnKey(ListKind kind, ListField field)
{
    const QString key = toKey(field);
    return field == ListField::Status ? toKey(kind) + u'-' + key : key;
}

QSet<QString> textsIn(const ImportList &list, qsizetype column)
{
    QSet<QString> texts;
    for (std::size_t i = list.layout.firstRow; i < list.rows.size(); ++i) {
        const QString &cell = list.rows[i].cells.value(column);
        if (!cell.isEmpty() && cell.size() <= longestWord)
            texts.insert(cell);
    }
    return texts;
}

} // namespace

Meanings rememberedMeanings(const ImportList &list, const ImportKnown &known)
{
    Meanings meanings;
    const ListKind kind = list.kind();
    for (const ListField field : fieldsOf(kind)) {
        const std::optional<qsizetype> column = list.layout.columnOf(field);
        if (!column || !hasKnownValues(field))
            continue;
        const QMap<QString, QString> remembered = Settings::importMeanings(columnKey(kind, field));
        if (remembered.isEmpty())
            continue;
        for (const QString &cell : textsIn(list, *column)) {
            const QString text = normalisedText(cell).simplified();
            const QString meaning = remembered.value(foldedText(text));
            if (!meaning.isEmpty() && !isKnownValue(kind, field, text, known) &&
                isKnownValue(kind, field, meaning, known))
                meanings.insert({field, foldedText(text)}, meaning);
        }
    }
    return meanings;
}

void rememberMeanings(ListKind kind, const Meanings &said, const Meanings &recalled)
{
    QHash<ListField, QMap<QString, QString>> changes;
    for (const auto &[key, meaning] : recalled.asKeyValueRange()) {
        if (!said.contains(key))
            changes[key.first].insert(key.second, {});
    }
    for (const auto &[key, meaning] : said.asKeyValueRange())
        changes[key.first].insert(key.second, meaning);
    for (const auto &[field, texts] : changes.asKeyValueRange()) {
        QMap<QString, QString> remembered = Settings::importMeanings(columnKey(kind, field));
        for (const auto &[text, meaning] : texts.asKeyValueRange()) {
            if (meaning.isEmpty())
                remembered.remove(text);
            else
                remembered.insert(text, meaning);
        }
        Settings::setImportMeanings(columnKey(kind, field), remembered);
    }
}

} // namespace yeonsu
