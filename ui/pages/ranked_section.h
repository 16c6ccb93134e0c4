// A part of the settings: rows in an order of the user's own, with buttons and keys for everything that can
// be done with them.
#pragma once

#include "dialogs/merge_into_dialog.h"
#include "editing/editing_session.h"
#include "models/ranked_model.h"
#include "pages/ranked_view.h"
#include "pages/settings_section.h"
#include "support/language.h"
#include "support/live_facts.h"

class QAbstractButton;
class QAction;
class QLayout;
class QPushButton;
class QStackedWidget;

namespace yeonsu {

class EmptyState;
class ErrorNote;
class FlowLayout;

class RankedSection : public SettingsSection
{
    Q_OBJECT

public:
    [[nodiscard]] RankedView &view() const { return *m_view; }
    /// The rows that are not in a closed group.
    [[nodiscard]] std::optional<ShownList> shownList() const override;

protected:
    struct Texts
    {
        QString name;  ///< what the rows are
        QString about; ///< what they are for, in a sentence
        QString empty; ///< that there are none
        QString add;   ///< the button for the usual new row
    };

    /// `model` becomes a child of the section.
    RankedSection(EditingSession &session, const LiveFacts &facts, RankedModel *model, const Texts &texts,
                  QWidget *parent);

    void setColumns(const std::vector<ShownColumn> &columns) { m_view->columns().setColumns(columns); }
    /// A further kind of new rows, before the usual one.
    QPushButton *addNew(const QString &text);

    [[nodiscard]] EditingSession &session() const { return m_session; }
    [[nodiscard]] Register &store() const { return m_session.store(); }
    [[nodiscard]] const LiveFacts &facts() const { return m_facts; }
    [[nodiscard]] RankedModel &model() const { return *m_model; }

    virtual void edit(const Record &record) = 0;
    [[nodiscard]] virtual Result<ChangeSet> renamed(const Record &record, Language language,
                                                    const QString &name) const = 0;
    /// As the `place`th of its siblings, from 0.
    [[nodiscard]] virtual Result<ChangeSet> placed(const Record &record, int place) const = 0;
    [[nodiscard]] virtual Result<ChangeSet> deleted(const Record &record) const = 0;
    [[nodiscard]] virtual MergeInto mergeOf(const Record &record) const = 0;
    /// Why the row can neither be merged nor deleted; empty where it can.
    [[nodiscard]] virtual QString whyItStays(const Record & /*record*/) const { return {}; }

    /// The row named anew, as `save` writes it; nothing to do where it has gone meanwhile.
    template <typename Row, typename Save>
    [[nodiscard]] Result<ChangeSet> withName(const Record &record, Language language, const QString &name,
                                             Save save) const
    {
        const Result<std::optional<Row>> before = store().find(Id<Row>(record.id));
        YEONSU_TRY(before);
        if (!*before)
            return ChangeSet();
        Row after = **before;
        (language == Language::Korean ? after.nameKo : after.nameEn) = name;
        return save(store(), before->value(), after);
    }

    /// The row of the type that the act added.
    template <typename Row>
    void selectAdded(const AppliedChange &act) const
    {
        for (const RowChange &change : act.changeSet.changes) {
            if (const Row *row = change.before ? nullptr : std::get_if<Row>(&*change.after))
                m_view->selectRecord(recordOf(row->id));
        }
    }

    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QLayout *makeButtons(const QString &add);
    void makeActions();
    QAction *addAction(const QString &text, const QList<QKeySequence> &shortcuts);
    void bind(QAbstractButton *button, QAction *action);
    void makeEditable();
    void orderTabs();
    void updateState();
    void rename(const QModelIndex &index, const QString &name);
    void moveBy(int places);
    void place(const Record &record, int place);
    void mergeSelected();
    void deleteSelected();

    EditingSession &m_session;
    const LiveFacts &m_facts;
    QString m_readOnlyReason;
    RankedModel *m_model;
    RankedView *m_view;
    ErrorNote *m_error;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    FlowLayout *m_buttons = nullptr;
    QWidget *m_gap = nullptr; ///< between what is done with a row and what adds one
    QAction *m_edit = nullptr;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;
    QAction *m_merge = nullptr;
    QAction *m_delete = nullptr;
};

} // namespace yeonsu
