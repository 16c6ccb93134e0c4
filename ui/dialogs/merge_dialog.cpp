#include "dialogs/merge_dialog.h"

#include "dialogs/error_note.h"
#include "dialogs/field_access.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

const QString keptKey = u"kept"_s;

QLabel *newPlainLabel(const char *property, const QVariant &value, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setProperty(property, value);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

MergeDialog::MergeDialog(EditingSession &session, const QString &title, const QString &objectName,
                         const QSize &usualSize, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_size(*this, objectName, usualSize)
    , m_sides(new SideBySide(this))
    , m_name(newPlainLabel("role", u"heading"_s, this))
    , m_lines(newPlainLabel("muted", false, this))
    , m_lost(newPlainLabel("muted", true, this))
    , m_error(new ErrorNote(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(title);
    auto *content = new QWidget(this);
    auto *contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(24, 20, 24, 16);
    contentLayout->addWidget(m_sides);
    contentLayout->addStretch();
    auto *scroller = new QScrollArea(this);
    scroller->setWidgetResizable(true);
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroller->setFocusPolicy(Qt::NoFocus);
    scroller->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroller, 1);
    layout->addWidget(makeOutcome());
    connect(m_sides, &SideBySide::chosenChanged, this, &MergeDialog::followChoice);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &MergeDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &MergeDialog::reject);
}

QWidget *MergeDialog::makeOutcome()
{
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    auto *cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(16, 12, 16, 12);
    cardLayout->setSpacing(4);
    for (QLabel *label : {m_name, m_lines, m_lost})
        cardLayout->addWidget(label);
    auto *below = new QWidget(this);
    auto *layout = new QVBoxLayout(below);
    layout->setContentsMargins(24, 8, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(card);
    layout->addWidget(m_error);
    layout->addWidget(m_buttons);
    return below;
}

Side MergeDialog::kept() const
{
    return m_sides->chosen(keptKey);
}

void MergeDialog::addKept(const QString &label, const SideBySide::Texts &texts, Side suggested)
{
    m_sides->addChoice(keptKey, label, texts, suggested);
}

Side MergeDialog::winner(const SideBySide::Texts &texts, Side kept)
{
    return texts.at(kept).isEmpty() ? otherSide(kept) : kept;
}

void MergeDialog::addField(const QString &key, const QString &label, const SideBySide::Texts &texts,
                           const QString &none)
{
    if (texts.left == texts.right) {
        if (!texts.left.isEmpty())
            m_sides->addText(label, texts.left);
        return;
    }
    const SideBySide::Texts shown{texts.left.isEmpty() ? none : texts.left,
                                  texts.right.isEmpty() ? none : texts.right};
    m_sides->addChoice(key, label, shown, winner(texts, kept()));
    m_fields.insert(key, texts);
}

void MergeDialog::start()
{
    QPushButton *merge = m_buttons->button(QDialogButtonBox::Ok);
    merge->setText(tr("Merge"));
    merge->setProperty("primary", true);
    merge->setDefault(true);
    merge->style()->unpolish(merge);
    merge->style()->polish(merge);
    const QList<QWidget *> stops = m_sides->tabStops();
    setTabOrderOf(stops + QList<QWidget *>{merge, m_buttons->button(QDialogButtonBox::Cancel)});
    stops[kept() == Side::Left ? 0 : 1]->setFocus();
    showOutcome();
}

void MergeDialog::followChoice(const QString &key)
{
    if (key == keptKey) {
        for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field)
            m_sides->suggest(field.key(), winner(*field, kept()));
        suggestFor(kept());
    }
    m_error->clear();
    showOutcome();
}

QString MergeDialog::losing(const QString &key) const
{
    return m_fields.value(key).at(otherSide(m_sides->chosen(key)));
}

void MergeDialog::showOutcome()
{
    const Outcome shown = outcome();
    m_name->setText(tr("Afterwards: %1").arg(shown.name));
    m_lines->setText(shown.lines.join(u'\n'));
    m_lines->setVisible(!shown.lines.isEmpty());
    m_lost->setText(tr("Not kept: %1").arg(shown.lost.join(u", "_s)));
    m_lost->setVisible(!shown.lost.isEmpty());
}

void MergeDialog::showError(const Error &error)
{
    m_error->show(error);
}

void MergeDialog::accept()
{
    if (!isUpToDate()) {
        showError(
            {ErrorCode::Conflict,
             tr("One of the two has been changed meanwhile, and nothing was merged. Close this and look "
                "at both once more."),
             {}});
        return;
    }
    if (const std::optional<RuleViolation> broken = violation()) {
        showError({ErrorCode::BadValue, broken->message, {}});
        return;
    }
    const Result<ChangeSet> changes = changeSet();
    const Result<AppliedChange> applied =
        changes ? m_session.apply(*changes) : tl::unexpected(changes.error());
    if (applied)
        QDialog::accept();
    else
        showError(applied.error());
}

} // namespace yeonsu
