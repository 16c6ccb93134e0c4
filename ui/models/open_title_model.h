// The job titles that stand in enrolments without a seniority, with what each seems to mean: values only.
#pragma once

#include "domain/bilingual.h"
#include "domain/job_title_guess.h"
#include "store/job_title_list.h"
#include "store/register.h"

#include <QAbstractTableModel>

namespace yeonsu {

/// The most frequent first. Read on another thread; while it is read, it shows what it showed. It follows the
/// register while it is asked to, which is while somebody looks at it.
class OpenTitleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Enrolments, People, Suggestion, Reason, ColumnCount };

    struct Listed
    {
        OpenJobTitle title;
        std::optional<JobTitleGuess> guess;
    };

    /// Empty until it follows. `store` must outlive the model.
    OpenTitleModel(Register &store, Language language, QObject *parent);

    void setFollowing(bool isFollowing);
    /// Only titles that contain every word.
    void setSearch(const QString &search);

    [[nodiscard]] const Listed &at(int row) const { return m_all[m_shown[std::size_t(row)]]; }
    /// Without the search.
    [[nodiscard]] int countOfAll() const { return int(m_all.size()); }
    [[nodiscard]] bool isReading() const { return m_isReading; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

signals:
    /// What it showed stays.
    void readFailed(const yeonsu::Error &error);
    void readingChanged();

private:
    struct Answer
    {
        std::vector<Listed> titles;
        std::vector<yeonsu::Seniority> seniorities;
    };

    [[nodiscard]] static Result<Answer> answer(Database &database);
    void follow(const AppliedChange &change);
    void read();
    void take(const Result<Answer> &answer);
    void show(const Answer &answer);
    void narrow();
    [[nodiscard]] QVariant value(const Listed &listed, int column) const;
    [[nodiscard]] QString reasonOf(const JobTitleGuess &guess) const;

    Register &m_store;
    Language m_language;
    QString m_search;
    std::vector<Listed> m_all;
    std::vector<std::size_t> m_shown; ///< of m_all
    std::vector<yeonsu::Seniority> m_seniorities;
    bool m_isFollowing = false;
    bool m_isStale = true;
    bool m_isReading = false;
};

} // namespace yeonsu
