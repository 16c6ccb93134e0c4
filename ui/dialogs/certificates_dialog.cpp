#include "dialogs/certificates_dialog.h"

#include "dialogs/error_note.h"
#include "dialogs/field_access.h"
#include "dialogs/progress_row.h"
#include "editing/organisation_acts.h"
#include "papers/certificate_text.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

QLabel *newLabelOf(QWidget *editor, const QString &text)
{
    auto *label = new QLabel(text, editor->parentWidget());
    label->setBuddy(editor);
    editor->setAccessibleName(withoutMnemonic(text));
    return label;
}

} // namespace

CertificatesDialog::CertificatesDialog(EditingSession &session, const CourseRoll &roll, Prompts &prompts,
                                       QWidget *parent)
    : CoursePaperDialog(roll, tr("Certificates"), prompts, parent)
    , m_session(session)
    , m_kept(roll)
    , m_completed(completed(roll))
{
    languageBox().addItem(tr("Korean and English"), QString(keyOf(CertificateLanguage::Both)));
    makePeople();
    m_korean = makeWording(Language::Korean);
    m_english = makeWording(Language::English);
    makeKeeping();
    QList<QWidget *> stops{&languageBox(), m_people};
    for (const Wording &wording : {m_korean, m_english})
        stops += {wording.insert, wording.text, wording.signer};
    setStops(stops + QList<QWidget *>{m_keep});
    showRoll();
}

void CertificatesDialog::makePeople()
{
    m_people = new QListWidget(&choosing());
    m_people->setFixedHeight(136);
    m_people->setProperty("card", true);
    m_people->setSpacing(1);
    for (const Participant &each : m_completed) {
        auto *item = new QListWidgetItem(each.name, m_people);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    m_people->setCurrentRow(0);
    addNamedRow(form(), u"people"_s, tr("&For"), m_people);
    connect(m_people, &QListWidget::itemChanged, this, [this] { showRoll(); });
}

CertificatesDialog::Wording CertificatesDialog::makeWording(Language language)
{
    const bool isKorean = language == Language::Korean;
    Wording wording;
    wording.whole = new QWidget(&choosing());
    wording.text = new QPlainTextEdit(wording.whole);
    wording.text->setTabChangesFocus(true);
    wording.text->setFixedHeight(wording.text->fontMetrics().lineSpacing() * 5 + 16);
    const QString kept = isKorean ? m_kept.certificate.korean : m_kept.certificate.english;
    wording.text->setPlainText(kept.isEmpty() ? usualWording(language) : kept);
    wording.signer = new QLineEdit(isKorean ? m_kept.signer.korean : m_kept.signer.english, wording.whole);
    wording.signer->setPlaceholderText(m_kept.organisation.in(language));
    wording.text->setObjectName(isKorean ? u"wordingKo"_s : u"wordingEn"_s);
    wording.signer->setObjectName(isKorean ? u"signerKo"_s : u"signerEn"_s);
    auto *heading = new QHBoxLayout;
    heading->addWidget(
        newLabelOf(wording.text, isKorean ? tr("&Wording (Korean)") : tr("Wordi&ng (English)")), 1);
    wording.insert = makeFieldsButton(language, wording);
    heading->addWidget(wording.insert);
    auto *rows = new QVBoxLayout(wording.whole);
    rows->setContentsMargins(0, 4, 0, 0);
    rows->setSpacing(6);
    rows->addLayout(heading);
    rows->addWidget(wording.text);
    rows->addWidget(
        newLabelOf(wording.signer, isKorean ? tr("&Issued by (Korean)") : tr("I&ssued by (English)")));
    rows->addWidget(wording.signer);
    form().addRow(wording.whole);
    connect(wording.text, &QPlainTextEdit::textChanged, this, [this] { showRoll(); });
    connect(wording.signer, &QLineEdit::textChanged, this, [this] { showRoll(); });
    return wording;
}

/// What differs from one person to the next is put in by choosing it.
QPushButton *CertificatesDialog::makeFieldsButton(Language language, const Wording &wording)
{
    auto *button = new QPushButton(tr("Insert"), wording.whole);
    button->setAutoDefault(false);
    button->setToolTip(tr("What is in brackets is different on each certificate"));
    button->setAccessibleName(language == Language::Korean ? tr("Insert into the Korean wording")
                                                           : tr("Insert into the English wording"));
    auto *menu = new QMenu(button);
    for (const QString &field : certificateFields(language))
        menu->addAction(field, wording.text, [text = wording.text, field] {
            text->insertPlainText(field);
            text->setFocus();
        });
    menu->addSeparator();
    menu->addAction(tr("The usual wording"), wording.text,
                    [text = wording.text, language] { text->setPlainText(usualWording(language)); });
    button->setMenu(menu);
    return button;
}

void CertificatesDialog::makeKeeping()
{
    m_note = newMutedLabel({}, &choosing());
    m_note->setObjectName(u"note"_s);
    m_keep = new QPushButton(tr("&Keep the wording"), &choosing());
    m_keep->setObjectName(u"keep"_s);
    m_keep->setAutoDefault(false);
    m_keep->setAccessibleName(withoutMnemonic(m_keep->text()));
    m_keep->setToolTip(m_session.store().isWritable() ? tr("For all courses of this register")
                                                      : tr("This register is open for reading only."));
    form().addRow(m_note);
    form().addRow(m_keep);
    connect(m_keep, &QPushButton::clicked, this, &CertificatesDialog::keepWording);
}

/// The usual wording is not kept: who has never changed it gets a better one with a newer program.
void CertificatesDialog::takeWordings()
{
    const auto own = [](const Wording &wording, Language language) {
        const QString text = wording.text->toPlainText().trimmed();
        return text == usualWording(language) ? QString() : text;
    };
    roll().certificate = {own(m_korean, Language::Korean), own(m_english, Language::English)};
    roll().signer = {m_korean.signer->text().trimmed(), m_english.signer->text().trimmed()};
}

CertificateLanguage CertificatesDialog::chosenLanguage() const
{
    return fromKey<CertificateLanguage>(languageBox().currentData().toString())
        .value_or(CertificateLanguage::Korean);
}

std::vector<Participant> CertificatesDialog::chosen() const
{
    std::vector<Participant> people;
    for (int row = 0; row < m_people->count(); ++row) {
        if (m_people->item(row)->checkState() == Qt::Checked)
            people.push_back(m_completed[std::size_t(row)]);
    }
    return people;
}

void CertificatesDialog::showRoll()
{
    if (!m_keep) // while it is made
        return;
    takeWordings();
    const CertificateLanguage language = chosenLanguage();
    m_korean.whole->setVisible(language != CertificateLanguage::English);
    m_english.whole->setVisible(language != CertificateLanguage::Korean);
    updateNote();
    const std::vector<Participant> people = chosen();
    if (m_completed.empty())
        setEmpty(tr("Nobody has completed the course yet"),
                 tr("Set the status of those who did to “completed” in the panel of the course."));
    else if (people.empty())
        setEmpty(tr("Nobody is chosen"), tr("Tick those who get a certificate."));
    else
        setPaper(certificates(roll(), people, language));
}

void CertificatesDialog::updateNote()
{
    const QStringList unknown = unknownFields(roll().certificate.korean + u'\n' + roll().certificate.english);
    m_note->setText(
        unknown.isEmpty()
            ? QString()
            : tr("This stands for nothing and is printed as it is: %1").arg(unknown.join(u", "_s)));
    m_note->setVisible(!unknown.isEmpty());
    m_keep->setEnabled(m_session.store().isWritable() && !isKept());
}

bool CertificatesDialog::isKept() const
{
    return roll().certificate == m_kept.certificate && roll().signer == m_kept.signer;
}

void CertificatesDialog::keepWording()
{
    error().clear();
    const CourseRoll &now = roll();
    const Result<ChangeSet> changes = changedCertificates(
        m_session.store(),
        {{SettingKey::CertificateKo, {m_kept.certificate.korean, now.certificate.korean}},
         {SettingKey::CertificateEn, {m_kept.certificate.english, now.certificate.english}},
         {SettingKey::SignerKo, {m_kept.signer.korean, now.signer.korean}},
         {SettingKey::SignerEn, {m_kept.signer.english, now.signer.english}}});
    if (!changes) {
        error().show(changes.error());
        return;
    }
    if (const auto applied = m_session.apply(*changes); !applied) {
        error().show(applied.error());
        return;
    }
    m_kept = now;
    updateNote();
}

} // namespace yeonsu
