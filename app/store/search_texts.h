// What courses or people are found by, in memory: any search is one pass over it.
#pragma once

#include "store/change_set.h"
#include "store/database.h"

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace yeonsu {

/// Copies are cheap and share what they have in common, so that one can be searched on another thread while
/// this one follows the register.
class SearchTexts
{
public:
    /// Whose texts.
    enum class Of { Courses, People };

    /// May run on any thread that has a Database of its own.
    [[nodiscard]] static Result<SearchTexts> load(Database &database, Of rows);

    /// Takes over what an applied change set changed; the database has it already.
    [[nodiscard]] Result<void> follow(Database &database, const ChangeSet &applied);

    /// Where the words must stand: a person's heading is the name, a course's the code.
    enum class In { Anything, Heading };

    /// The ids of the rows in which every word of `search` is found, ascending. Letters match however they
    /// are written; see foldedText(). Without a word that is everybody.
    [[nodiscard]] std::vector<qint64> found(const QString &search, In where = In::Anything) const;

    /// Those of `keys` that are found, in their order.
    [[nodiscard]] std::vector<qint64> foundOf(const std::vector<qint64> &keys, const QString &search) const;

private:
    /// Some rows that follow each other by id, with their texts end to end.
    struct Block
    {
        std::vector<qint64> ids;
        std::vector<std::size_t> ends; ///< behind each row's text and line feed
        std::string texts;             ///< UTF-8; a line feed after each row's

        [[nodiscard]] std::string_view text(std::size_t row) const;
        void append(qint64 id, std::string_view text);
        [[nodiscard]] Block with(qint64 id, const std::optional<std::string> &own) const;
        void collect(std::span<const std::string> words, In where, std::vector<qint64> &found) const;
    };

    void replace(qint64 id, const std::optional<std::string> &text);

    Of m_rows = Of::People;
    std::vector<std::shared_ptr<const Block>> m_blocks;
};

} // namespace yeonsu
