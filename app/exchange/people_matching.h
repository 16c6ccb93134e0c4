// Who the people of a list may be: those of the register, and those whom earlier rows make.
#pragma once

#include "exchange/import_known.h"
#include "exchange/key_owners.h"

#include <memory>
#include <stop_token>

namespace yeonsu {

struct ListedPerson
{
    Person person;
    CountryId country; ///< null where it is not known
    CityId city;       ///< may be null, or a placeholder
    QString number;    ///< by which rows of this list name the same person; may be empty
};

/// Of the register by the index in ImportKnown::people, or of the list by the index of the one whose row made
/// the person.
class PersonRef
{
public:
    [[nodiscard]] static PersonRef known(std::size_t index) { return PersonRef(quint32(index) * 2); }
    [[nodiscard]] static PersonRef listed(std::size_t index) { return PersonRef(quint32(index) * 2 + 1); }

    [[nodiscard]] bool isKnown() const { return m_value % 2 == 0; }
    [[nodiscard]] std::size_t index() const { return m_value / 2; }
    [[nodiscard]] quint32 value() const { return m_value; }

    friend auto operator<=>(PersonRef, PersonRef) = default;

private:
    explicit PersonRef(quint32 value)
        : m_value(value)
    {
    }

    quint32 m_value;
};

struct LikePerson
{
    PersonRef who;
    MatchReason reason;
    bool isOpen = false; ///< a row of which it is not known yet who it is
};

/// Asked row by row, in their order.
class PeopleMatching
{
public:
    /// Both must outlive it. Where it is to stop, it is not finished, and must not be asked anything.
    PeopleMatching(const std::vector<ListedPerson> &listed, const ImportKnown &known,
                   const std::stop_token &stop = {});

    /// All whom matchPeople() does not find different, the most alike first; without those whom somebody
    /// marked as not the same as one who is more alike. Of the rows that are left open only those that are
    /// the same person: whoever that is, this row is, too.
    [[nodiscard]] std::vector<LikePerson> alike(std::size_t row);
    /// Whether the first of them is the one, and nobody has to be asked.
    [[nodiscard]] static bool isClear(const std::vector<LikePerson> &alike);
    /// Whether no name, e-mail and local name of the row tells the two apart.
    [[nodiscard]] bool isTwin(PersonRef who, std::size_t row);
    /// Whether the names of the two may be one; those in different scripts may.
    [[nodiscard]] bool haveLikeNames(PersonRef who, std::size_t row);

    /// The row makes a person.
    void make(std::size_t row);
    /// The row is of that person, who comes from there, too; what the register does not know of the person is
    /// as the row says: the e-mail, the local name and the note.
    void join(PersonRef who, std::size_t row);
    /// The row is of somebody, but of whom is not known.
    void leaveOpen(std::size_t row);

    /// As the list leaves the person.
    [[nodiscard]] const Person &personOf(PersonRef who) { return identity(who).person; }

private:
    struct Identity
    {
        Person person;
        std::vector<CityId> cities;
        std::vector<CountryId> countries;
        ComparablePerson comparable;
    };

    void lookUp(std::size_t row, const ComparablePerson &person);
    void lookNear(const std::stop_token &stop);
    Identity &identity(PersonRef who);
    [[nodiscard]] ComparablePerson comparable(std::size_t row) const;
    [[nodiscard]] std::vector<ComparablePerson> comparableBlock(std::size_t first, std::size_t end) const;
    void addKeys(PersonRef who, std::size_t row);
    [[nodiscard]] std::vector<PersonRef> candidates(std::size_t row);
    [[nodiscard]] std::vector<CountryId> countriesOf(std::size_t known) const;
    [[nodiscard]] bool bringsCountry(std::size_t row);
    /// In that city, beside the two.
    [[nodiscard]] bool haveNamesake(const ComparablePerson &mine, const ComparablePerson &theirs,
                                    const std::vector<PersonRef> &people);
    void sort(std::vector<LikePerson> &alike, const ComparablePerson &mine);
    void dropMarked(std::vector<LikePerson> &alike);

    const std::vector<ListedPerson> &m_listed;
    const ImportKnown &m_known;
    PersonKeys m_keys; ///< of the listed
    KeyFilter m_seen;
    KeyFilter m_shared;                              ///< by two rows, or a row and a person of the register
    std::vector<std::vector<PersonRef>> m_sameKnown; ///< of each row, who shares a name or the e-mail
    std::vector<bool> m_isSettled;                   ///< by somebody of the register
    KeyOwners<PersonRef> m_owners;
    std::vector<std::unique_ptr<Identity>> m_identities; ///< by PersonRef::value(), where they were asked for
    std::vector<bool> m_isOpen;                          ///< of each row
    std::vector<quint64> m_nearKeys;                     ///< room for those of one person
    std::vector<ComparablePerson> m_kept; ///< of the first rows, so that not all have to be made again
};

} // namespace yeonsu
