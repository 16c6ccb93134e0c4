#include "pages/setting_edit.h"

#include "dialogs/field_access.h"
#include "dialogs/questions.h"
#include "domain/rules.h"
#include "domain/text.h"
#include "editing/organisation_acts.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

bool isChangeOfSetting(const RowChange &change, QLatin1StringView key)
{
    const Row &row = change.after ? *change.after : *change.before;
    const auto *setting = std::get_if<Setting>(&row);
    return setting && setting->key == key;
}

} // namespace

SettingEdit::SettingEdit(EditingSession &session, QLatin1StringView key, const QString &label,
                         const QString &readOnlyReason, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_key(key)
    , m_edit(new QLineEdit(this))
    , m_note(new QLabel(this))
    , m_choice(new QWidget(this))
{
    auto *name = new QLabel(label, this);
    name->setBuddy(m_edit);
    m_edit->setObjectName(key);
    m_edit->setAccessibleName(withoutMnemonic(label));
    m_edit->setEnabled(readOnlyReason.isEmpty());
    m_edit->setToolTip(readOnlyReason);
    m_note->setWordWrap(true);
    m_note->setProperty("error", true);
    auto *mine = new QPushButton(tr("Save what I typed"), m_choice);
    auto *others = new QPushButton(tr("Take the other"), m_choice);
    auto *buttons = new QHBoxLayout(m_choice);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(8);
    buttons->addWidget(mine);
    buttons->addWidget(others);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (QWidget *widget : std::initializer_list<QWidget *>{name, m_edit, m_note, m_choice})
        layout->addWidget(widget);
    connect(m_edit, &QLineEdit::editingFinished, this, &SettingEdit::save);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        m_error.clear();
        updateNote();
    });
    connect(mine, &QPushButton::clicked, this, &SettingEdit::keepMine);
    connect(others, &QPushButton::clicked, this, &SettingEdit::takeOthers);
    connect(&session.store(), &Register::changed, this, &SettingEdit::follow);
    showSetting(settingOf(session.store(), key).value_or(Setting{{}, key, {}}));
}

bool SettingEdit::isEdited() const
{
    return normalisedText(m_edit->text()) != m_shown.value;
}

void SettingEdit::showSetting(const Setting &setting)
{
    m_shown = setting;
    m_others.reset();
    m_error.clear();
    m_edit->setText(setting.value);
    m_edit->setCursorPosition(0); // so that one reads its beginning
    updateNote();
}

/// While two values stand against each other, leaving the field saves neither; nor does leaving it for a
/// question.
void SettingEdit::save()
{
    if (!isEdited() || m_others || m_isAsking)
        return;
    const Result<AppliedChange> applied = m_session.apply(changedSetting(m_shown, m_edit->text()));
    if (applied)
        return;
    // What another has written is told once a second, and may be what stands in the way.
    if (m_session.store().followOthers() && m_others)
        return;
    m_error = applied.error().message;
    updateNote();
}

void SettingEdit::follow(const AppliedChange &change)
{
    const std::vector<RowChange> &changes = change.changeSet.changes;
    if (std::none_of(changes.begin(), changes.end(),
                     [this](const RowChange &row) { return isChangeOfSetting(row, m_key); }))
        return;
    if (const Result<Setting> now = settingOf(m_session.store(), m_key))
        meet(*now);
}

void SettingEdit::meet(const Setting &others)
{
    if (!isEdited() || others.value == normalisedText(m_edit->text())) {
        showSetting(others);
        return;
    }
    m_others = others;
    updateNote();
}

void SettingEdit::keepMine()
{
    m_shown = *std::exchange(m_others, std::nullopt);
    save();
    updateNote();
    m_edit->setFocus();
}

void SettingEdit::takeOthers()
{
    showSetting(Setting(*m_others));
    m_edit->setFocus();
}

void SettingEdit::discard()
{
    const QScopedValueRollback isAsking(m_isAsking, true);
    if (askToDiscard(this))
        showSetting(m_others ? Setting(*m_others) : Setting(m_shown));
}

void SettingEdit::updateNote()
{
    QString note = m_error;
    Setting typed = m_shown;
    typed.value = normalisedText(m_edit->text());
    if (m_others)
        note = tr("Someone else has made it “%1” meanwhile. What you typed is not saved yet.")
                   .arg(m_others->value);
    else if (const auto broken = isEdited() ? brokenRule(typed) : std::nullopt)
        note = broken->message;
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_choice->setVisible(m_others.has_value());
    m_edit->setAccessibleDescription(note);
}

/// The window may have a use of its own for Esc, which what was typed comes before.
bool SettingEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isEdited() &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void SettingEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isEdited())
        discard();
    else
        QWidget::keyPressEvent(event);
}

} // namespace yeonsu
