#include "dialogs/pass_phrase_dialog.h"

#include "dialogs/field_access.h"
#include "dialogs/progress_row.h"
#include "domain/korean_particle.h"
#include "support/application_style.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {
constexpr int usualWidth = 460;
}

PassPhraseDialog::PassPhraseDialog(Way way, const QString &about, QWidget *parent)
    : QDialog(parent)
    , m_way(way)
    , m_wrong(new QLabel(this))
{
    setWindowTitle(way == Way::Seal ? tr("Seal with a pass phrase") : tr("Open a sealed copy"));
    setMinimumWidth(scaledToLetters(usualWidth));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(8);
    makeFields(about);
    layout->addStretch();
    layout->addWidget(makeButtons());
    showLetters(false);
    showState();
    m_phrase->setFocus();
}

void PassPhraseDialog::makeFields(const QString &about)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(newMutedLabel(about, this));
    column->addWidget(m_wrong);
    m_wrong->setObjectName(u"wrong"_s);
    m_wrong->setProperty("error", true);
    m_wrong->setWordWrap(true);
    m_wrong->hide();
    m_phrase = newField(u"passPhrase"_s, tr("&Pass phrase"));
    if (m_way == Way::Seal)
        m_again = newField(u"again"_s, tr("Once &more"));
    m_show = new QCheckBox(tr("&Show it"), this);
    m_show->setObjectName(u"show"_s);
    m_show->setAccessibleName(withoutMnemonic(m_show->text()));
    m_show->setToolTip(tr("Hangul can only be typed while it is shown"));
    m_hint = newMutedLabel({}, this);
    m_hint->setObjectName(u"hint"_s);
    column->addWidget(m_show);
    column->addWidget(m_hint);
    connect(m_show, &QCheckBox::toggled, this, &PassPhraseDialog::showLetters);
}

QLineEdit *PassPhraseDialog::newField(const QString &name, const QString &label)
{
    auto *caption = new QLabel(label, this);
    auto *field = new QLineEdit(this);
    field->setObjectName(name);
    field->setAccessibleName(withoutMnemonic(label));
    caption->setBuddy(field);
    layout()->addWidget(caption);
    layout()->addWidget(field);
    connect(field, &QLineEdit::textChanged, this, &PassPhraseDialog::showState);
    return field;
}

QWidget *PassPhraseDialog::makeButtons()
{
    auto *row = new QWidget(this);
    auto *cancel = new QPushButton(tr("Cancel"), row);
    m_accept = new QPushButton(m_way == Way::Seal ? tr("Seal") : tr("Open"), row);
    m_accept->setObjectName(u"accept"_s);
    m_accept->setProperty("primary", true);
    m_accept->setDefault(true);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addStretch();
    layout->addWidget(cancel);
    layout->addWidget(m_accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    return row;
}

QString PassPhraseDialog::complaint() const
{
    if (m_way == Way::Open)
        return {};
    if (m_phrase->text().size() < PassPhrase::fewestLetters)
        return tr("At least %n letters; several words are better than a short riddle.", nullptr,
                  int(PassPhrase::fewestLetters));
    if (m_again->text() != m_phrase->text())
        return tr("The two are not the same yet.");
    return {};
}

void PassPhraseDialog::showState()
{
    const QString wrong = complaint();
    m_accept->setEnabled(wrong.isEmpty() && !m_phrase->text().isEmpty());
    if (m_way == Way::Open) {
        m_hint->hide();
        return;
    }
    const QString lost = tr("Whoever forgets it has lost the copy: nobody can recover it. Tell it to the "
                            "receiver by another way than the file.");
    m_hint->setText(wrong.isEmpty() ? lost : wrong + u'\n' + lost);
}

void PassPhraseDialog::showLetters(bool areShown)
{
    for (QLineEdit *field : {m_phrase, m_again}) {
        if (field)
            field->setEchoMode(areShown ? QLineEdit::Normal : QLineEdit::Password);
    }
}

void PassPhraseDialog::complain(const QString &text)
{
    m_wrong->setText(withFittingParticles(text));
    m_wrong->setVisible(!text.isEmpty());
    // Also said to those who do not see it, when the field has the keyboard.
    m_phrase->setAccessibleDescription(m_wrong->text());
}

PassPhrase PassPhraseDialog::take()
{
    PassPhrase phrase(m_phrase->text());
    for (QLineEdit *field : {m_phrase, m_again}) {
        if (field)
            field->clear();
    }
    return phrase;
}

} // namespace yeonsu
