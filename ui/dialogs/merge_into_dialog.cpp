#include "dialogs/merge_into_dialog.h"

#include "dialogs/error_note.h"
#include "dialogs/figure_changes_dialog.h"
#include "support/application_style.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yeonsu {

MergeIntoDialog::MergeIntoDialog(EditingSession &session, const LiveFacts &facts, const MergeInto &merge,
                                 QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_facts(facts)
    , m_merge(merge)
    , m_kept(new QComboBox(this))
    , m_error(new ErrorNote(this))
{
    setObjectName(u"mergeIntoDialog"_s);
    setWindowTitle(tr("Merge"));
    setMinimumWidth(scaledToLetters(460));
    auto *question = new QLabel(tr("Merge “%1” into:").arg(merge.dropped), this);
    question->setProperty("role", u"heading"_s);
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    for (const MergeInto::Choice &choice : merge.choices)
        m_kept->addItem(choice.name, choice.id);
    m_kept->setObjectName(u"kept"_s);
    m_kept->setAccessibleName(tr("Into which"));
    auto *consequence = new QLabel(this->consequence(), this);
    consequence->setWordWrap(true);
    consequence->setTextFormat(Qt::PlainText);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *accepting = buttons->addButton(tr("Merge"), QDialogButtonBox::AcceptRole);
    accepting->setProperty("primary", true);
    accepting->setDefault(true);
    accepting->style()->unpolish(accepting);
    accepting->style()->polish(accepting);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    for (QWidget *widget : std::initializer_list<QWidget *>{question, m_kept, consequence, m_error})
        layout->addWidget(widget);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &MergeIntoDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &MergeIntoDialog::reject);
    connect(m_kept, &QComboBox::currentIndexChanged, m_error, &ErrorNote::clear);
    m_kept->setFocus();
}

qint64 MergeIntoDialog::keptId() const
{
    return m_kept->currentData().toLongLong();
}

QString MergeIntoDialog::consequence() const
{
    const QString moved = store::usesInWords(m_merge.uses);
    return (moved.isEmpty()
                ? tr("“%1” is deleted; nothing has it.").arg(m_merge.dropped)
                : tr("“%1” is deleted, and what has it goes along (%2).").arg(m_merge.dropped, moved)) +
           u' ' + tr("You can undo this.");
}

/// False where the user thought better of it.
Result<bool> MergeIntoDialog::merge()
{
    const Result<ChangeSet> act = m_merge.act(keptId());
    YEONSU_TRY(act);
    const QString sentence = mergeInWords(m_merge.dropped, m_kept->currentText().trimmed());
    const Result<bool> agreed = confirmFigureChanges(this, m_session.store(), m_facts, *act, sentence);
    YEONSU_TRY(agreed);
    if (*agreed)
        YEONSU_TRY(m_session.apply(*act));
    return *agreed;
}

void MergeIntoDialog::accept()
{
    const Result<bool> merged = merge();
    if (!merged)
        m_error->show(merged.error());
    else if (*merged)
        QDialog::accept();
}

} // namespace yeonsu
