// A list on its way into the register: read, judged and judged anew on another thread.
#pragma once

#include "editing/editing_session.h"
#include "exchange/import_plan.h"
#include "exchange/list_file.h"

#include <QFuture>

#include <array>
#include <memory>
#include <stop_token>

namespace yeonsu {

/// Nothing is written. One thing is done at a time; what is asked for meanwhile is done afterwards.
class ImportWork : public QObject
{
    Q_OBJECT

public:
    /// The session must outlive it.
    explicit ImportWork(EditingSession &session, QObject *parent = nullptr);
    /// Stops what is being done, and waits for its end.
    ~ImportWork() override;

    /// Without a name of a sheet the first that is shown. The kind of the list is guessed.
    void readFile(const QString &path, const QString &sheet = {},
                  const std::optional<TextFormat> &format = {});
    void setKind(ListKind kind);
    /// An index among the rows.
    void setHeaderRow(std::size_t row);
    void setField(qsizetype column, std::optional<ListField> field);
    /// For a list without a column of courses; empty: none.
    void setCourse(const QString &code);
    /// Judges all rows.
    void plan();
    template <typename Change>
    void decide(Change change)
    {
        change(m_decisions);
        plan();
    }

    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] bool hasList() const { return m_list != nullptr; }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const ListFile &file() const { return *m_file; }
    /// Of a text file, as it was read.
    [[nodiscard]] const std::optional<TextFormat> &format() const { return m_format; }
    [[nodiscard]] const ImportList &list() const { return *m_list; }
    [[nodiscard]] const ImportKnown &known() const { return *m_known[std::size_t(m_list->kind())]; }
    [[nodiscard]] const ImportDecisions &decisions() const { return m_decisions; }
    /// As it was judged last.
    [[nodiscard]] const ImportPlan &planned() const { return m_plan; }
    /// When this very file was brought in before; nothing where it was not.
    [[nodiscard]] std::optional<QDate> broughtInBefore() const { return m_before; }

signals:
    void busyChanged(bool isBusy);
    void listChanged();
    void judged();
    void failed(const yeonsu::Error &error);

private:
    using KnownOfKinds = std::array<std::shared_ptr<const ImportKnown>, keyCount<ListKind>()>;
    struct Read
    {
        ListFile file;
        KnownOfKinds known;
        ImportList list;
    };

    [[nodiscard]] static Result<std::shared_ptr<Read>>
    read(const QString &path, const QString &sheet, const std::optional<TextFormat> &format,
         const QString &registerPath, const RegisterFileState &state, const std::stop_token &stop);
    void takeRead(const Result<std::shared_ptr<Read>> &outcome);
    void changeList(const ImportList &list);
    void setBusy(bool isBusy);

    EditingSession &m_session;
    std::stop_source m_stop;
    QFuture<void> m_working;
    bool m_isBusy = false;
    bool m_isStale = false; ///< asked to judge while it judged
    QString m_path;
    std::optional<TextFormat> m_format;
    std::shared_ptr<const ListFile> m_file;
    std::shared_ptr<const ImportList> m_list;
    KnownOfKinds m_known;
    ImportDecisions m_decisions;
    ImportPlan m_plan;
    std::optional<QDate> m_before;
};

} // namespace yeonsu
