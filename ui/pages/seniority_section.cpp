#include "pages/seniority_section.h"

#include "dialogs/seniority_dialog.h"
#include "editing/seniority_acts.h"
#include "models/seniority_model.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

SenioritySection::SenioritySection(EditingSession &session, const LiveFacts &facts, QWidget *parent)
    : RankedSection(
          session, facts, new SeniorityModel(session.store(), interfaceLanguage(), nullptr),
          {tr("Seniority"),
           tr("The level that a participant has in their office, the highest first. Those that make "
              "decisions count as section chief and above."),
           tr("No levels of seniority yet"), tr("New level…")},
          parent)
{
    setObjectName(u"senioritySection"_s);
    view().setRootIsDecorated(false);
    const QString korean = u"시장·시의원 등"_s;
    const QString english = u"Mayor or councillor"_s;
    setColumns({{nameIn(interfaceLanguage(), korean, english), 10, true},
                {nameIn(interfaceLanguage(), english, korean), 8, true},
                {u"section-chief"_s, 3},
                {u"Yes"_s, 7},
                {u"100,000"_s, 9},
                {u"1,000"_s, 6},
                {u"1,000"_s, 5}});
}

void SenioritySection::newRow()
{
    if (!store().isWritable())
        return;
    SeniorityDialog dialog(session(), facts(), std::nullopt, window());
    if (dialog.exec() == QDialog::Accepted)
        selectAdded<Seniority>(dialog.applied());
}

void SenioritySection::edit(const Record &record)
{
    const auto level = store().find(SeniorityId(record.id));
    if (level && *level)
        SeniorityDialog(session(), facts(), *level, window()).exec();
}

Result<ChangeSet> SenioritySection::renamed(const Record &record, Language language,
                                            const QString &name) const
{
    return withName<Seniority>(record, language, name, savedSeniority);
}

Result<ChangeSet> SenioritySection::placed(const Record &record, int place) const
{
    return placedSeniority(store(), SeniorityId(record.id), place);
}

Result<ChangeSet> SenioritySection::deleted(const Record &record) const
{
    return deletedSeniority(store(), SeniorityId(record.id));
}

MergeInto SenioritySection::mergeOf(const Record &record) const
{
    const SeniorityId dropped(record.id);
    MergeInto merge;
    merge.uses = store::usesOf(store().database(), dropped).value_or(std::vector<store::UseCount>());
    for (const Seniority &level : store().all<Seniority>().value_or(std::vector<Seniority>())) {
        const QString name = nameIn(interfaceLanguage(), level);
        if (level.id == dropped)
            merge.dropped = name;
        else
            merge.choices.push_back({name, level.id.value()});
    }
    merge.act = [from = &store(), dropped](qint64 keep) {
        return mergedSeniorities(*from, SeniorityId(keep), dropped);
    };
    return merge;
}

} // namespace yeonsu
