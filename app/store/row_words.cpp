#include "store/row_words.h"

#include "domain/kept_name.h"
#include "domain/setting.h"
#include "domain/text.h"
#include "store/value_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace yeonsu::store {

namespace {

struct RowText
{
    Q_DECLARE_TR_FUNCTIONS(RowText)
};

struct Word
{
    std::string_view key;
    const char *word;
};

constexpr std::array kinds{
    Word{"setting", QT_TRANSLATE_NOOP("RowText", "setting")},
    Word{"theme_group", QT_TRANSLATE_NOOP("RowText", "theme group")},
    Word{"theme", QT_TRANSLATE_NOOP("RowText", "theme")},
    Word{"continent", QT_TRANSLATE_NOOP("RowText", "continent")},
    Word{"country", QT_TRANSLATE_NOOP("RowText", "country")},
    Word{"city", QT_TRANSLATE_NOOP("RowText", "city")},
    Word{"city_alias", QT_TRANSLATE_NOOP("RowText", "other spelling of a city")},
    Word{"seniority", QT_TRANSLATE_NOOP("RowText", "level of seniority")},
    Word{"job_title_mapping", QT_TRANSLATE_NOOP("RowText", "seniority of a job title")},
    Word{"course", QT_TRANSLATE_NOOP("RowText", "course")},
    Word{"person", QT_TRANSLATE_NOOP("RowText", "person")},
    Word{"not_same", QT_TRANSLATE_NOOP("RowText", "pair of people who are not the same")},
    Word{"not_same_city", QT_TRANSLATE_NOOP("RowText", "pair of cities that are not the same")},
    Word{"enrolment", QT_TRANSLATE_NOOP("RowText", "enrolment")},
    Word{"headcount", QT_TRANSLATE_NOOP("RowText", "headcount")},
    Word{"policy", QT_TRANSLATE_NOOP("RowText", "policy")},
    Word{"outcome", QT_TRANSLATE_NOOP("RowText", "outcome")},
    Word{"outcome_person", QT_TRANSLATE_NOOP("RowText", "person of an outcome")},
    Word{"outcome_policy", QT_TRANSLATE_NOOP("RowText", "policy of an outcome")},
    Word{"forum", QT_TRANSLATE_NOOP("RowText", "forum")},
    Word{"agenda_item", QT_TRANSLATE_NOOP("RowText", "item of a programme")},
    Word{"forum_group", QT_TRANSLATE_NOOP("RowText", "group of a forum")},
    Word{"release", QT_TRANSLATE_NOOP("RowText", "release")},
    Word{"claim_decision", QT_TRANSLATE_NOOP("RowText", "decision on a number of a release")},
    Word{"saved_view", QT_TRANSLATE_NOOP("RowText", "saved view")},
};

constexpr std::array fields{
    Word{"as_of", QT_TRANSLATE_NOOP("RowText", "As of")},
    Word{"attended", QT_TRANSLATE_NOOP("RowText", "Attended")},
    Word{"body", QT_TRANSLATE_NOOP("RowText", "Text")},
    Word{"capacity", QT_TRANSLATE_NOOP("RowText", "Capacity")},
    Word{"channel", QT_TRANSLATE_NOOP("RowText", "Way of taking part")},
    Word{"city_id", QT_TRANSLATE_NOOP("RowText", "City")},
    Word{"code", QT_TRANSLATE_NOOP("RowText", "Code")},
    Word{"completed_on", QT_TRANSLATE_NOOP("RowText", "Day of completion")},
    Word{"contacts", QT_TRANSLATE_NOOP("RowText", "Contacts")},
    Word{"context", QT_TRANSLATE_NOOP("RowText", "Words around it")},
    Word{"continent_id", QT_TRANSLATE_NOOP("RowText", "Continent")},
    Word{"country_id", QT_TRANSLATE_NOOP("RowText", "Country")},
    Word{"course_id", QT_TRANSLATE_NOOP("RowText", "Course")},
    Word{"day", QT_TRANSLATE_NOOP("RowText", "Day")},
    Word{"decision_making", QT_TRANSLATE_NOOP("RowText", "Section chief and above")},
    Word{"definition", QT_TRANSLATE_NOOP("RowText", "Definition")},
    Word{"department", QT_TRANSLATE_NOOP("RowText", "Department")},
    Word{"email", QT_TRANSLATE_NOOP("RowText", "E-mail")},
    Word{"embargo_day", QT_TRANSLATE_NOOP("RowText", "Embargo until (day)")},
    Word{"embargo_time", QT_TRANSLATE_NOOP("RowText", "Embargo until (time)")},
    Word{"evidence", QT_TRANSLATE_NOOP("RowText", "Evidence")},
    Word{"expected", QT_TRANSLATE_NOOP("RowText", "Expected")},
    Word{"family_name", QT_TRANSLATE_NOOP("RowText", "Family name")},
    Word{"figure", QT_TRANSLATE_NOOP("RowText", "Figure")},
    Word{"first_day", QT_TRANSLATE_NOOP("RowText", "First day")},
    Word{"forum_id", QT_TRANSLATE_NOOP("RowText", "Forum")},
    Word{"frozen_figures", QT_TRANSLATE_NOOP("RowText", "Figures of the day")},
    Word{"given_name", QT_TRANSLATE_NOOP("RowText", "Given name")},
    Word{"has_photo", QT_TRANSLATE_NOOP("RowText", "Photo")},
    Word{"headline", QT_TRANSLATE_NOOP("RowText", "Title")},
    Word{"higher_city_id", QT_TRANSLATE_NOOP("RowText", "Other city")},
    Word{"higher_person_id", QT_TRANSLATE_NOOP("RowText", "Other person")},
    Word{"is_other", QT_TRANSLATE_NOOP("RowText", "Collects the rest")},
    Word{"job_title", QT_TRANSLATE_NOOP("RowText", "Job title")},
    Word{"key", QT_TRANSLATE_NOOP("RowText", "Key")},
    Word{"kind", QT_TRANSLATE_NOOP("RowText", "Kind")},
    Word{"language", QT_TRANSLATE_NOOP("RowText", "Language")},
    Word{"last_day", QT_TRANSLATE_NOOP("RowText", "Last day")},
    Word{"local_name", QT_TRANSLATE_NOOP("RowText", "Local name")},
    Word{"lower_city_id", QT_TRANSLATE_NOOP("RowText", "One city")},
    Word{"lower_person_id", QT_TRANSLATE_NOOP("RowText", "One person")},
    Word{"metropolis_member", QT_TRANSLATE_NOOP("RowText", "Metropolis member")},
    Word{"minutes", QT_TRANSLATE_NOOP("RowText", "Minutes")},
    Word{"mode", QT_TRANSLATE_NOOP("RowText", "Mode")},
    Word{"name", QT_TRANSLATE_NOOP("RowText", "Name")},
    Word{"name_en", QT_TRANSLATE_NOOP("RowText", "Name (English)")},
    Word{"name_ko", QT_TRANSLATE_NOOP("RowText", "Name (Korean)")},
    Word{"name_order", QT_TRANSLATE_NOOP("RowText", "Name order")},
    Word{"note", QT_TRANSLATE_NOOP("RowText", "Note")},
    Word{"number", QT_TRANSLATE_NOOP("RowText", "People")},
    Word{"organisation", QT_TRANSLATE_NOOP("RowText", "Organisation")},
    Word{"outcome_id", QT_TRANSLATE_NOOP("RowText", "Outcome")},
    Word{"page", QT_TRANSLATE_NOOP("RowText", "Page")},
    Word{"pages", QT_TRANSLATE_NOOP("RowText", "Pages")},
    Word{"part", QT_TRANSLATE_NOOP("RowText", "Part")},
    Word{"partner", QT_TRANSLATE_NOOP("RowText", "Partner")},
    Word{"person_id", QT_TRANSLATE_NOOP("RowText", "Person")},
    Word{"policy_id", QT_TRANSLATE_NOOP("RowText", "Policy")},
    Word{"prerequisite_course_id", QT_TRANSLATE_NOOP("RowText", "Prerequisite")},
    Word{"presenter", QT_TRANSLATE_NOOP("RowText", "Presenter")},
    Word{"rank", QT_TRANSLATE_NOOP("RowText", "Order")},
    Word{"release_id", QT_TRANSLATE_NOOP("RowText", "Release")},
    Word{"result", QT_TRANSLATE_NOOP("RowText", "Result")},
    Word{"seniority_id", QT_TRANSLATE_NOOP("RowText", "Seniority")},
    Word{"sister_city", QT_TRANSLATE_NOOP("RowText", "Sister city")},
    Word{"starts", QT_TRANSLATE_NOOP("RowText", "Start")},
    Word{"state", QT_TRANSLATE_NOOP("RowText", "State")},
    Word{"status", QT_TRANSLATE_NOOP("RowText", "Status")},
    Word{"subject", QT_TRANSLATE_NOOP("RowText", "Subject")},
    Word{"subtitle", QT_TRANSLATE_NOOP("RowText", "Subtitle")},
    Word{"target_region", QT_TRANSLATE_NOOP("RowText", "Target region")},
    Word{"theme_group_id", QT_TRANSLATE_NOOP("RowText", "Theme group")},
    Word{"theme_id", QT_TRANSLATE_NOOP("RowText", "Theme")},
    Word{"title", QT_TRANSLATE_NOOP("RowText", "Job title")},
    Word{"title_en", QT_TRANSLATE_NOOP("RowText", "Title (English)")},
    Word{"title_ko", QT_TRANSLATE_NOOP("RowText", "Title (Korean)")},
    Word{"value", QT_TRANSLATE_NOOP("RowText", "Value")},
    Word{"venue", QT_TRANSLATE_NOOP("RowText", "Venue")},
    Word{"waiver", QT_TRANSLATE_NOOP("RowText", "Reason to leave it")},
    Word{"written", QT_TRANSLATE_NOOP("RowText", "Number as written")},
    Word{"year", QT_TRANSLATE_NOOP("RowText", "Year")},
};

constexpr std::array settings{
    Word{"organisation_ko", QT_TRANSLATE_NOOP("RowText", "Organisation (Korean)")},
    Word{"organisation_en", QT_TRANSLATE_NOOP("RowText", "Organisation (English)")},
    Word{"logo", QT_TRANSLATE_NOOP("RowText", "Logo")},
    Word{"default_language", QT_TRANSLATE_NOOP("RowText", "Default language")},
    Word{"notice_ko", QT_TRANSLATE_NOOP("RowText", "Notice (Korean)")},
    Word{"notice_en", QT_TRANSLATE_NOOP("RowText", "Notice (English)")},
    Word{"certificate_ko", QT_TRANSLATE_NOOP("RowText", "Wording of certificates (Korean)")},
    Word{"certificate_en", QT_TRANSLATE_NOOP("RowText", "Wording of certificates (English)")},
    Word{"certificate_signer_ko", QT_TRANSLATE_NOOP("RowText", "Who signs certificates (Korean)")},
    Word{"certificate_signer_en", QT_TRANSLATE_NOOP("RowText", "Who signs certificates (English)")},
};

template <std::size_t Size>
constexpr bool hasWord(const std::array<Word, Size> &words, QLatin1StringView key)
{
    const std::string_view wanted(key.data(), std::size_t(key.size()));
    return std::any_of(words.begin(), words.end(), [wanted](const Word &word) { return word.key == wanted; });
}

template <typename Row>
constexpr bool hasAllWords()
{
    const auto haveWords = [](const auto &...columns) { return (hasWord(fields, columns.name) && ...); };
    return hasWord(kinds, table<Row>.name) && std::apply(haveWords, table<Row>.columns);
}

template <std::size_t... Index>
constexpr bool everythingHasWords(std::index_sequence<Index...>)
{
    return (hasAllWords<std::variant_alternative_t<Index, Row>>() && ...);
}
static_assert(everythingHasWords(std::make_index_sequence<std::variant_size_v<Row>>{}),
              "a table or a column is called nothing");

/// The key itself where it has no word: another program may know more of them.
template <std::size_t Size>
QString wordOf(const std::array<Word, Size> &words, const QString &key)
{
    const std::string wanted = key.toStdString();
    const auto found =
        std::find_if(words.begin(), words.end(), [&](const Word &word) { return word.key == wanted; });
    return found == words.end() ? key : RowText::tr(found->word);
}

/// "A – B"
QString both(const QString &one, const QString &other)
{
    return u"%1 – %2"_s.arg(one, other);
}

struct NameInWords
{
    Database &database;

    QString operator()(const Setting &row) const { return wordOf(settings, row.key); }
    QString operator()(const CityAlias &row) const { return both(row.name, inWords(database, row.cityId)); }
    QString operator()(const JobTitleMapping &row) const { return row.title; }
    QString operator()(const Course &row) const
    {
        return u"%1 %2"_s.arg(row.code, nameIn(messageLanguage(), row));
    }
    QString operator()(const Person &row) const { return displayName(row); }
    template <typename Kind>
    QString operator()(const NotSame<Kind> &row) const
    {
        return both(inWords(database, row.lower), inWords(database, row.higher));
    }
    QString operator()(const Enrolment &row) const
    {
        return both(inWords(database, row.personId), codeOf(row.courseId));
    }
    QString operator()(const Headcount &row) const
    {
        return both(codeOf(row.courseId), RowText::tr("%n people", nullptr, row.number));
    }
    QString operator()(const Outcome &row) const
    {
        return nameIn(messageLanguage(), row.titleKo, row.titleEn);
    }
    QString operator()(const OutcomePerson &row) const
    {
        return both(inWords(database, row.outcomeId), inWords(database, row.personId));
    }
    QString operator()(const OutcomePolicy &row) const
    {
        return both(inWords(database, row.outcomeId), inWords(database, row.policyId));
    }
    QString operator()(const AgendaItem &row) const { return row.title; }
    QString operator()(const ForumGroup &row) const { return both(inWords(database, row.forumId), row.name); }
    QString operator()(const Release &row) const { return row.title; }
    QString operator()(const ClaimDecision &row) const
    {
        return both(inWords(database, row.releaseId), row.number);
    }
    QString operator()(const SavedView &row) const { return row.name; }
    template <typename Named>
    requires requires(const Named &row) { row.nameKo; }
    QString operator()(const Named &row) const { return nameIn(messageLanguage(), row); }

    [[nodiscard]] QString codeOf(CourseId id) const
    {
        const Result<std::optional<Course>> course = lastKnown(database, id);
        return course && *course ? (*course)->code : wordsForUnknown().in(messageLanguage());
    }
};

struct NameForHistory
{
    Database &database;

    Result<QString> codeOf(CourseId id) const
    {
        return lastKnown(database, id).map([](const auto &course) {
            return course ? course->code : QString();
        });
    }

    Result<QString> titleOf(OutcomeId id) const
    {
        return lastKnown(database, id).map([](const auto &outcome) {
            return outcome ? inBothLanguages(outcome->titleKo, outcome->titleEn) : QString();
        });
    }

    Result<QString> operator()(const Setting &row) const { return row.key; }
    Result<QString> operator()(const CityAlias &row) const { return row.name; }
    Result<QString> operator()(const JobTitleMapping &row) const { return row.title; }
    Result<QString> operator()(const Course &row) const { return row.code; }
    Result<QString> operator()(const Person &) const { return QString(); }
    Result<QString> operator()(const NotSamePeople &) const { return QString(); }
    Result<QString> operator()(const NotSameCities &) const { return QString(); }
    Result<QString> operator()(const Enrolment &row) const { return codeOf(row.courseId); }
    Result<QString> operator()(const Headcount &row) const { return codeOf(row.courseId); }
    Result<QString> operator()(const Outcome &row) const { return inBothLanguages(row.titleKo, row.titleEn); }
    Result<QString> operator()(const OutcomePerson &row) const { return titleOf(row.outcomeId); }
    Result<QString> operator()(const OutcomePolicy &row) const { return titleOf(row.outcomeId); }
    Result<QString> operator()(const AgendaItem &row) const { return row.title; }
    Result<QString> operator()(const ForumGroup &row) const { return row.name; }
    Result<QString> operator()(const Release &row) const { return row.title; }
    Result<QString> operator()(const ClaimDecision &row) const { return row.number; }
    Result<QString> operator()(const SavedView &row) const { return row.name; }
    template <typename Named>
    requires requires(const Named &row) { row.nameEn; }
    Result<QString> operator()(const Named &row) const { return inBothLanguages(row); }
};

} // namespace

QString kindInWords(const QString &tableName)
{
    return wordOf(kinds, tableName);
}

QString fieldInWords(const QString &column)
{
    return wordOf(fields, column);
}

QStringList columnsSaying(const QString &text)
{
    QStringList columns;
    for (const Word &field : fields) {
        if (foldedText(RowText::tr(field.word)).contains(foldedText(text)))
            columns.append(QString::fromUtf8(field.key.data(), qsizetype(field.key.size())));
    }
    return columns;
}

QString nameInWords(Database &database, const Row &row)
{
    return std::visit(NameInWords{database}, row);
}

QString nameInWords(Database &database, const Record &record)
{
    QString name;
    forEachTable([&]<typename Typed>(std::type_identity<Typed>) {
        if (tableName<Typed>() == record.table)
            name = inWords(database, Id<Typed>(record.id));
    });
    return name;
}

Result<QString> nameForHistory(Database &database, const Row &row)
{
    return std::visit(NameForHistory{database}, row);
}

} // namespace yeonsu::store
