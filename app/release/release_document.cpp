#include "release/release_document.h"

#include "domain/setting.h"
#include "release/forum_annex.h"
#include "release/release_day.h"
#include "store/referring_rows.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

using Kind = ReleaseBlock::Kind;

struct DraftText
{
    Q_DECLARE_TR_FUNCTIONS(DraftText)
};

struct LevelSign
{
    QString sign;
    Kind kind = Kind::Paragraph;
};

/// The level that a line begins, and the length of its sign.
std::pair<Kind, qsizetype> levelOf(const QString &line)
{
    static const std::array signs{LevelSign{u"□"_s, Kind::Square},   LevelSign{u"■"_s, Kind::Square},
                                  LevelSign{u"○"_s, Kind::Circle},   LevelSign{u"◦"_s, Kind::Circle},
                                  LevelSign{u"ㅇ "_s, Kind::Circle}, LevelSign{u"- "_s, Kind::Dash},
                                  LevelSign{u"– "_s, Kind::Dash},    LevelSign{u"· "_s, Kind::Dash},
                                  LevelSign{u"※"_s, Kind::Note},     LevelSign{u"## "_s, Kind::Heading}};
    for (const LevelSign &each : signs) {
        if (line.startsWith(each.sign))
            return {each.kind, each.sign.size()};
    }
    return {Kind::Paragraph, 0};
}

class BodyReader
{
public:
    explicit BodyReader(const std::map<int, PlacedFigure> &figures)
        : m_figures(figures)
    {
    }

    std::vector<ReleaseBlock> read(const QStringList &lines)
    {
        for (int i = 0; i < lines.size(); ++i)
            readLine(lines[i], i + 1);
        for (ReleaseBlock &block : m_blocks)
            makeEven(block);
        return std::move(m_blocks);
    }

private:
    void readLine(const QString &line, int number)
    {
        if (const auto figure = m_figures.find(number); figure != m_figures.end()) {
            m_blocks.push_back({Kind::Figure, {}, {}, figure->second});
            m_isOpen = false;
            return;
        }
        const QString text = line.trimmed();
        if (text.isEmpty())
            m_isOpen = false;
        else if (text.contains(u'\t'))
            addCells(line);
        else
            addText(text);
    }

    /// A cell may be empty, the first one, too.
    void addCells(const QString &line)
    {
        if (!m_isOpen || m_blocks.back().kind != Kind::Table)
            m_blocks.push_back({Kind::Table, {}, {}, {}});
        QStringList cells = line.split(u'\t');
        for (QString &cell : cells)
            cell = cell.trimmed();
        m_blocks.back().rows.push_back(cells);
        m_isOpen = true;
    }

    void addText(const QString &text)
    {
        const auto [kind, length] = levelOf(text);
        const bool goesOn = m_isOpen && kind == Kind::Paragraph && m_blocks.back().kind != Kind::Table;
        if (goesOn)
            m_blocks.back().text += u' ' + text;
        else
            m_blocks.push_back({kind, text.sliced(length).trimmed(), {}, {}});
        m_isOpen = kind != Kind::Heading;
    }

    static void makeEven(ReleaseBlock &block)
    {
        qsizetype most = 0;
        for (const QStringList &row : block.rows)
            most = std::max(most, row.size());
        for (QStringList &row : block.rows)
            row.resize(most);
    }

    const std::map<int, PlacedFigure> &m_figures;
    std::vector<ReleaseBlock> m_blocks;
    bool m_isOpen = false; ///< the next line goes on with the last block
};

QStringList filledLines(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    return lines;
}

std::vector<HeaderLine> headerOf(const Release &release)
{
    const bool isKorean = release.language == Language::Korean;
    std::vector<HeaderLine> header;
    const auto add = [&](const QString &korean, const QString &english, const QStringList &lines) {
        if (!lines.isEmpty())
            header.push_back({isKorean ? korean : english, lines});
    };
    add(u"담당 부서"_s, u"Department"_s, filledLines(release.department));
    add(u"연락처"_s, u"Contacts"_s, filledLines(release.contacts));
    add(u"사진"_s, u"Photograph"_s,
        {isKorean ? (release.hasPhoto ? u"사진 없음 □ 사진 있음 ■"_s : u"사진 없음 ■ 사진 있음 □"_s)
                  : (release.hasPhoto ? u"Attached"_s : u"None"_s)});
    if (release.pages > 0)
        add(u"매수"_s, u"Pages"_s,
            {isKorean ? u"%1매"_s.arg(release.pages) : QString::number(release.pages)});
    return header;
}

/// The organisation of the register, in the release's language, and its logo.
Result<void> addOrganisation(ReleaseSource &source, Register &store)
{
    const Result<std::vector<Setting>> settings = store.all<Setting>();
    YEONSU_TRY(settings);
    const auto valueOf = [&](QLatin1StringView key) {
        const auto found = std::find_if(settings->begin(), settings->end(),
                                        [key](const Setting &setting) { return setting.key == key; });
        return found == settings->end() ? QString() : found->value;
    };
    source.organisation = nameIn(source.release.language, valueOf(SettingKey::OrganisationKo),
                                 valueOf(SettingKey::OrganisationEn));
    source.logo = logoFrom(valueOf(SettingKey::Logo));
    return {};
}

} // namespace

Result<ReleaseSource> releaseSource(Register &store, ReleaseId id)
{
    const Result<std::optional<Release>> release = store.find(id);
    YEONSU_TRY(release);
    if (!*release)
        return failure(ErrorCode::NotFound, DraftText::tr("This release is no longer there."));
    ReleaseSource source{**release, {}, {}, {}, {}};
    YEONSU_TRY(addOrganisation(source, store));
    const ForumId forumId = source.release.forumId;
    if (forumId.isNull())
        return source;
    const Result<std::optional<Forum>> forum = store.find(forumId);
    YEONSU_TRY(forum);
    source.forum = *forum;
    Result<std::vector<AgendaItem>> items = store::rowsReferringTo<AgendaItem>(store.database(), forumId);
    YEONSU_TRY(items);
    source.items = std::move(*items);
    Result<std::vector<ForumGroup>> groups = store::rowsReferringTo<ForumGroup>(store.database(), forumId);
    YEONSU_TRY(groups);
    source.groups = std::move(*groups);
    return source;
}

ReleaseDocument releaseDocument(const ReleaseSource &source, const ReleaseText &text)
{
    const Release &release = source.release;
    const QStringList lines = text.text.split(u'\n');
    ReleaseDocument document;
    document.language = release.language;
    document.organisation = source.organisation;
    document.kind = release.language == Language::Korean ? u"보도자료"_s : u"Press release"_s;
    document.embargo = embargoInWords(release);
    document.header = headerOf(release);
    document.headline = filledLines(lines.mid(0, text.subtitleLine).join(u'\n')).join(u' ');
    document.subheads =
        filledLines(lines.mid(text.subtitleLine, text.bodyLine - text.subtitleLine).join(u'\n'));
    document.body = BodyReader(text.figures).read(lines.mid(text.bodyLine));
    if (source.forum) {
        document.annexTitle = annexTitle(*source.forum, release.language);
        document.annex = forumAnnex(*source.forum, source.items, source.groups, release.language);
    }
    document.asOf = release.asOf;
    document.logo = source.logo;
    return document;
}

std::vector<ReleaseBlock> releaseBlocks(const QString &text)
{
    return BodyReader(std::map<int, PlacedFigure>()).read(text.split(u'\n'));
}

QString embargoInWords(const Release &release)
{
    if (!release.embargoDay.isValid())
        return {};
    const QString day = shortDay(release.embargoDay, release.language);
    const bool hasTime = release.embargoTime.isValid();
    const QString hour = hasTime ? hourInWords(release.embargoTime, release.language) : QString();
    if (release.language == Language::Korean)
        return u"이 보도자료는 %1부터 보도할 수 있습니다."_s.arg(hasTime ? day + u' ' + hour : day);
    return hasTime ? u"Embargoed until %1 on %2."_s.arg(hour, day) : u"Embargoed until %1."_s.arg(day);
}

} // namespace yeonsu
