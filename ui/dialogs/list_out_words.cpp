#include "dialogs/list_out_words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct ListOutText
{
    Q_DECLARE_TR_FUNCTIONS(ListOutText)
};

QStringList personalHeadings(const ShownList &list)
{
    QStringList headings;
    for (const int column : list.columns) {
        if (isPersonal(*list.model, column))
            headings.append(list.model->headerData(column, Qt::Horizontal).toString());
    }
    return headings;
}

} // namespace

QString scopeText(const ShownList &list)
{
    QStringList lines{ListOutText::tr("The list as it is shown: its rows and columns, in their order.")};
    QStringList words;
    for (const ShownList::Narrowing &each : list.narrowings)
        words.append(each.words);
    if (!words.isEmpty())
        lines.append(words.join(u" · "_s));
    return lines.join(u'\n');
}

QString personalText(const ShownList &list, PersonalData personalData)
{
    if (!isAnythingLeft(list, personalData))
        return ListOutText::tr("Nothing would be left: every column names people.");
    if (personalData == PersonalData::Included)
        return ListOutText::tr("People can be recognised by this. Give it only to those who need it.");
    QStringList parts;
    if (const QStringList headings = personalHeadings(list); !headings.isEmpty())
        parts.append(ListOutText::tr("Left out: %1.").arg(headings.join(u", "_s)));
    if (std::ranges::any_of(list.narrowings, &ShownList::Narrowing::isPersonal))
        parts.append(ListOutText::tr("What was searched for is not written on it, as it may be a name."));
    return parts.isEmpty() ? ListOutText::tr("No column that is shown names anybody.") : parts.join(u' ');
}

bool isAnythingLeft(const ShownList &list, PersonalData personalData)
{
    return personalData == PersonalData::Included ||
           personalHeadings(list).size() < qsizetype(list.columns.size());
}

} // namespace yeonsu
