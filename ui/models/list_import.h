// A list on its way into the register: read, its columns found, and its rows judged, as often as something is
// decided. Nothing is written here.
#pragma once

#include "exchange/identity_columns.h"
#include "exchange/list_file.h"
#include "models/judged_list.h"
#include "models/list_hint.h"
#include "models/remembered_meanings.h"
#include "store/import_batches.h"
#include "store/register.h"

#include <QObject>

#include <stop_token>

namespace yeonsu {

/// Works on other threads; what belongs to an earlier list or decision is not told any more.
class ListImport : public QObject
{
    Q_OBJECT

public:
    /// The register must outlive it.
    ListImport(Register &store, ListHint hint, QObject *parent = nullptr);
    ~ListImport() override;

    /// Without a name of a sheet it is guessed, as readListFile() does. `format` is how a text file is read
    /// where the guess was wrong.
    void open(const QString &path, const QString &sheet = {}, const std::optional<TextFormat> &format = {});
    void paste(const QString &text);

    [[nodiscard]] bool isReading() const { return m_isReading; }
    [[nodiscard]] bool isJudging() const { return m_isJudging; }
    /// Null until a list was read; one that cannot be read leaves the one before.
    [[nodiscard]] const ListFile *source() const { return m_source.get(); }
    /// Empty for what was pasted.
    [[nodiscard]] const QString &path() const { return m_path; }
    /// Of the same bytes, if it was brought in already.
    [[nodiscard]] const std::optional<ImportBatch> &earlier() const { return m_earlier; }
    [[nodiscard]] const ImportList &list() const { return *m_list; }
    [[nodiscard]] const ImportDecisions &decisions() const { return m_decisions; }
    /// Whether the user decided anything; what was recalled is no decision.
    [[nodiscard]] bool isDecided() const;
    /// Those of the list that seem to hold numbers which the register keeps of nobody, as they were found
    /// last; see identityColumnsFound().
    [[nodiscard]] const std::vector<IdentityColumn> &identityColumns() const { return m_identityColumns; }
    /// Why the columns do not do yet, as a sentence; empty where they do.
    [[nodiscard]] QString complaint() const;

    void setKind(ListKind kind);
    /// An index among the rows.
    void setHeaderRow(std::size_t row);
    void chooseField(qsizetype column, std::optional<ListField> field);
    void setCourse(const QString &codeOrName);
    /// For the next list with the same headings, where the user chose anything.
    void rememberColumns() const;
    /// Likewise for the next list with the same texts.
    void rememberMeanings() const;

    /// Judges all rows, or again after a decision.
    void judge();
    /// Others may have changed what the rows were compared with: they have to be judged again.
    void setStale();
    [[nodiscard]] bool isToBeJudged() const { return !m_judged || m_isStale; }
    void setDecisions(const ImportDecisions &decisions);
    /// Null while nothing was judged since the columns changed.
    [[nodiscard]] const std::shared_ptr<const JudgedList> &judged() const { return m_judged; }

    void chooseFor(const std::vector<qint64> &rows, const RowChoice &choice);
    /// Joins each of them to whom it is most like.
    void joinMostAlike(const std::vector<const PlannedRow *> &rows);
    /// The enrolments of these rows, which are there already, become as the list says.
    void takeListed(const std::vector<qint64> &rows);
    /// Takes choices and mended cells of these rows back.
    void forgetDecisions(const std::vector<qint64> &rows);
    /// What is wrong with one of the known values is so for every row that has it.
    void mend(const PlannedRow &row, ListField field, const QString &text);
    /// Puts the nearest text that would do into every wrong cell of these rows.
    void useNearest(const std::vector<const PlannedRow *> &rows);

signals:
    void readingStarted();
    void read();
    void failed(const yeonsu::Error &error);
    void columnsChanged();
    /// A moment after the columns have changed; there may be none.
    void identityColumnsFound();
    void judgingStarted();
    void judgingDone();

private:
    struct Read;

    void start(const QString &path, const std::function<Result<ListFile>(const Progress &)> &readList);
    void take(const Result<Read> &outcome);
    void take(const std::shared_ptr<const JudgedList> &judged);
    void setLayout(const ListLayout &layout);
    void findIdentityColumns();
    void putMended(ImportDecisions &decisions, const PlannedRow &row, ListField field,
                   const QString &text) const;
    [[nodiscard]] ListLayout guess() const;

    Register &m_store;
    ListHint m_hint;
    std::stop_source m_stopReading;
    std::stop_source m_stopJudging;
    std::stop_source m_stopFinding;
    bool m_isReading = false;
    bool m_isJudging = false;
    bool m_isStale = false;
    QString m_path;
    std::shared_ptr<const ListFile> m_source;
    std::optional<ImportBatch> m_earlier;
    std::shared_ptr<const ImportKnown> m_forGuessing; ///< without people
    std::shared_ptr<const ImportKnown> m_known;       ///< of the list's kind; null until it is judged
    std::shared_ptr<const ImportList> m_list = std::make_shared<ImportList>();
    std::vector<IdentityColumn> m_identityColumns;
    ImportDecisions m_decisions;
    Meanings m_recalled; ///< that went into the decisions by themselves
    std::shared_ptr<const JudgedList> m_judged;
};

} // namespace yeonsu
