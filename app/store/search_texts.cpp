#include "store/search_texts.h"

#include "domain/text.h"
#include "store/listing.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

using namespace store;

namespace {

constexpr std::size_t rowsOfBlock = 1024;
/// A change that touches more rows is read as a whole.
constexpr std::size_t mostFollowed = 5000;

QString readSql(SearchTexts::Of rows)
{
    return rows == SearchTexts::Of::Courses ? u"SELECT course_id, search_text FROM course_listing"_s
                                            : u"SELECT person_id, search_text FROM person_listing"_s;
}

std::vector<std::string> wordsOf(const QString &search)
{
    std::vector<std::string> words;
    for (const QString &word : foldedText(search).split(u' ', Qt::SkipEmptyParts))
        words.push_back(word.toStdString());
    // The longest is the rarest, as a rule.
    std::sort(words.begin(), words.end(),
              [](const std::string &a, const std::string &b) { return a.size() > b.size(); });
    return words;
}

/// Ids are given one after the other, so that a bit for each is not much and the quickest to look up.
class FoundIds
{
public:
    explicit FoundIds(const std::vector<qint64> &ascending)
        : m_ascending(ascending)
    {
        constexpr qint64 mostBits = 1 << 28;
        if (ascending.empty() || ascending.back() - ascending.front() >= mostBits)
            return;
        m_bits.resize(std::size_t(ascending.back() - ascending.front()) + 1);
        for (const qint64 id : ascending)
            m_bits[std::size_t(id - ascending.front())] = true;
    }

    [[nodiscard]] bool contains(qint64 id) const
    {
        if (m_bits.empty())
            return std::binary_search(m_ascending.begin(), m_ascending.end(), id);
        return id >= m_ascending.front() && id <= m_ascending.back() &&
               m_bits[std::size_t(id - m_ascending.front())];
    }

private:
    std::vector<qint64> m_ascending;
    std::vector<bool> m_bits;
};

} // namespace

std::string_view SearchTexts::Block::text(std::size_t row) const
{
    const std::size_t begin = row == 0 ? 0 : ends[row - 1];
    return std::string_view(texts).substr(begin, ends[row] - 1 - begin);
}

void SearchTexts::Block::append(qint64 id, std::string_view text)
{
    ids.push_back(id);
    texts += text;
    texts += '\n';
    ends.push_back(texts.size());
}

/// With another text of one row, or without the row.
SearchTexts::Block SearchTexts::Block::with(qint64 id, const std::optional<std::string> &own) const
{
    Block result;
    std::size_t row = 0;
    for (; row < ids.size() && ids[row] < id; ++row)
        result.append(ids[row], text(row));
    if (own)
        result.append(id, *own);
    if (row < ids.size() && ids[row] == id)
        ++row;
    for (; row < ids.size(); ++row)
        result.append(ids[row], text(row));
    return result;
}

/// Passes over the texts as one. A word holds no white space, and so is never found across two rows.
void SearchTexts::Block::collect(std::span<const std::string> words, In where,
                                 std::vector<qint64> &found) const
{
    const std::string_view all(texts);
    std::size_t at = 0;
    while ((at = all.find(words.front(), at)) != std::string_view::npos) {
        const auto row = std::size_t(std::upper_bound(ends.begin(), ends.end(), at) - ends.begin());
        std::string_view own = text(row);
        if (where == In::Heading)
            own = own.substr(0, own.find('\n'));
        const auto isFound = [own](const std::string &word) {
            return own.find(word) != std::string_view::npos;
        };
        if (std::all_of(words.begin(), words.end(), isFound))
            found.push_back(ids[row]);
        at = ends[row];
    }
}

Result<SearchTexts> SearchTexts::load(Database &database, Of rows)
{
    SearchTexts texts;
    texts.m_rows = rows;
    Statement statement(database, readSql(rows) + u" ORDER BY 1"_s);
    YEONSU_TRY(statement.execute());
    auto block = std::make_shared<Block>();
    while (statement.next()) {
        if (block->ids.size() == rowsOfBlock)
            texts.m_blocks.push_back(std::exchange(block, std::make_shared<Block>()));
        block->append(statement.integer(0), statement.text(1).toStdString());
    }
    YEONSU_TRY(statement.outcome());
    texts.m_blocks.push_back(block);
    return texts;
}

Result<void> SearchTexts::follow(Database &database, const ChangeSet &applied)
{
    const Result<ListedRows> touched = rowsToList(database, applied);
    YEONSU_TRY(touched);
    const std::set<qint64> &ids = m_rows == Of::Courses ? touched->courses : touched->people;
    if (ids.size() > mostFollowed) {
        Result<SearchTexts> loaded = load(database, m_rows);
        YEONSU_TRY(loaded);
        *this = std::move(*loaded);
        return {};
    }
    Statement statement(database, readSql(m_rows) + u" WHERE %1_id = ?"_s.arg(
                                                        m_rows == Of::Courses ? u"course"_s : u"person"_s));
    for (const qint64 id : ids) {
        YEONSU_TRY(statement.execute({QVariant(id)}));
        replace(id, statement.next() ? std::optional(statement.text(1).toStdString()) : std::nullopt);
        YEONSU_TRY(statement.outcome());
    }
    return {};
}

/// Puts the row's text where its id wants it, or takes the row away.
void SearchTexts::replace(qint64 id, const std::optional<std::string> &text)
{
    const auto endsBefore = [](const std::shared_ptr<const Block> &block, qint64 wanted) {
        return block->ids.empty() || block->ids.back() < wanted;
    };
    auto place = std::lower_bound(m_blocks.begin(), m_blocks.end(), id, endsBefore);
    if (place == m_blocks.end()) {
        if (!text)
            return;
        // Behind all others.
        if (m_blocks.empty() || m_blocks.back()->ids.size() >= rowsOfBlock)
            m_blocks.push_back(std::make_shared<Block>());
        place = m_blocks.end() - 1;
    }
    *place = std::make_shared<Block>((*place)->with(id, text));
    if ((*place)->ids.empty())
        m_blocks.erase(place);
}

std::vector<qint64> SearchTexts::found(const QString &search, In where) const
{
    const std::vector<std::string> words = wordsOf(search);
    std::vector<qint64> found;
    for (const std::shared_ptr<const Block> &block : m_blocks) {
        if (words.empty())
            found.insert(found.end(), block->ids.begin(), block->ids.end());
        else
            block->collect(words, where, found);
    }
    return found;
}

std::vector<qint64> SearchTexts::foundOf(const std::vector<qint64> &keys, const QString &search) const
{
    const FoundIds all(found(search));
    std::vector<qint64> chosen;
    std::copy_if(keys.begin(), keys.end(), std::back_inserter(chosen),
                 [&all](qint64 key) { return all.contains(key); });
    return chosen;
}

} // namespace yeonsu
