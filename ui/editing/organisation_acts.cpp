#include "editing/organisation_acts.h"

#include "domain/text.h"
#include "editing/act_words.h"

#include <algorithm>

namespace yeonsu {

namespace {

QLatin1StringView actOf(const QString &key, bool isRemoved)
{
    if (key == SettingKey::OrganisationKo || key == SettingKey::OrganisationEn)
        return Act::RenameOrganisation;
    if (key == SettingKey::NoticeKo || key == SettingKey::NoticeEn)
        return Act::EditNotice;
    if (key == SettingKey::CertificateKo || key == SettingKey::CertificateEn || key == SettingKey::SignerKo ||
        key == SettingKey::SignerEn)
        return Act::EditCertificates;
    if (key == SettingKey::Logo)
        return isRemoved ? Act::RemoveLogo : Act::SetLogo;
    return Act::SetDefaultLanguage;
}

} // namespace

Result<Setting> settingOf(Register &store, QLatin1StringView key)
{
    return store.all<Setting>().map([key](const std::vector<Setting> &settings) {
        const auto found = std::find_if(settings.begin(), settings.end(),
                                        [key](const Setting &setting) { return setting.key == key; });
        return found == settings.end() ? Setting{{}, key, {}} : *found;
    });
}

Result<ChangeSet> changedCertificates(Register &store, const std::map<QLatin1StringView, EditedText> &texts)
{
    ChangeSet changeSet{Act::EditCertificates, {}, {}, {}};
    for (const auto &[key, text] : texts) {
        Result<Setting> before = settingOf(store, key);
        YEONSU_TRY(before);
        before->value = text.shown;
        Setting after = *before;
        after.value = normalisedText(text.now);
        if (after == *before)
            continue;
        if (!before->id.isNull())
            changeSet.update(*before, after);
        else if (!after.value.isEmpty())
            changeSet.insert(after);
    }
    return changeSet;
}

ChangeSet changedSetting(const Setting &before, const QString &value)
{
    Setting after = before;
    after.value = normalisedText(value);
    ChangeSet changeSet{actOf(before.key, after.value.isEmpty()), {}, {}, {}};
    if (!before.id.isNull())
        changeSet.update(before, after);
    else if (!after.value.isEmpty())
        changeSet.insert(after);
    return changeSet;
}

} // namespace yeonsu
