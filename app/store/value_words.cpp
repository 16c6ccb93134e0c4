#include "store/value_words.h"

#include "domain/bilingual.h"
#include "domain/logo.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace yeonsu::store {

namespace {

struct ValueText
{
    Q_DECLARE_TR_FUNCTIONS(ValueText)
};

QString placeInWords(Database &database, const QString &table, const QString &keyColumn, const QString &key)
{
    Statement statement(database, u"SELECT name_ko, name_en FROM %1 WHERE %2 = ?"_s.arg(table, keyColumn));
    if (!statement.execute({QVariant(key)}) || !statement.next())
        return key;
    return nameIn(messageLanguage(), statement.text(0), statement.text(1));
}

} // namespace

Language messageLanguage()
{
    return QLocale().language() == QLocale::Korean ? Language::Korean : Language::English;
}

QString inWords(Database &database, const TargetRegion &value)
{
    switch (value.kind()) {
    case TargetRegion::Kind::All:
        return wordsForAllRegions().in(messageLanguage());
    case TargetRegion::Kind::Continent:
        return placeInWords(database, u"continent"_s, u"key"_s, value.place());
    case TargetRegion::Kind::Country:
        return placeInWords(database, u"country"_s, u"code"_s, value.place());
    }
    Q_UNREACHABLE();
}

/// In the place of names that were erased, the history keeps a word of its own.
QString inWords(Database &, const QString &value)
{
    return value.contains(erasedName) ? QString(value).replace(erasedName, ValueText::tr("(erased)")) : value;
}

/// As in act_rows.cpp, 0 is no number.
QString inWords(Database &, int value)
{
    return value == 0 ? wordsForUnknown().in(messageLanguage()) : QString::number(value);
}

QString inWords(Database &, bool value)
{
    return value ? ValueText::tr("yes") : ValueText::tr("no");
}

QString inWords(Database &, const QDate &value)
{
    return value.isValid() ? value.toString(Qt::ISODate) : wordsForUnknown().in(messageLanguage());
}

QString inWords(Database &, const QTime &value)
{
    return value.isValid() ? value.toString(u"HH:mm"_s) : wordsForUnknown().in(messageLanguage());
}

QString frozenFiguresInWords(const QString &figures)
{
    return figures.isEmpty() ? QString() : ValueText::tr("figures of the day");
}

QString valueInWords(const Setting &row)
{
    if (row.key == SettingKey::DefaultLanguage) {
        if (const auto language = fromKey<Language>(row.value))
            return wordsFor(*language).in(messageLanguage());
    }
    if (row.key == SettingKey::Logo) {
        if (const std::optional<Logo> logo = logoFrom(row.value))
            return ValueText::tr("picture (%1, %2)")
                .arg(nameOf(logo->format), QLocale().formattedDataSize(logo->bytes.size()));
    }
    return row.value;
}

} // namespace yeonsu::store
