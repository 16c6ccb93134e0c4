#include "dialogs/keyed_row_dialog.h"

#include "domain/proposed_key.h"
#include "domain/text.h"
#include "support/application_style.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace yeonsu {

KeyedRowDialog::KeyedRowDialog(EditingSession &session, const QString &title, QWidget *parent)
    : RowDialog(session, title, parent)
    , m_nameKo(new QLineEdit(this))
    , m_nameEn(new QLineEdit(this))
    , m_key(new QLineEdit(this))
{
    setMinimumWidth(scaledToLetters(600));
    m_nameKo->setObjectName(u"nameKo"_s);
    m_nameEn->setObjectName(u"nameEn"_s);
    m_key->setObjectName(u"key"_s);
}

void KeyedRowDialog::addNameFields(const QString &nameKo, const QString &nameEn, const QString &key,
                                   const QString &kind, const QSet<QString> &taken)
{
    m_nameKo->setText(nameKo);
    m_nameEn->setText(nameEn);
    m_key->setText(key);
    addField(u"nameKo"_s, tr("&Korean name"), m_nameKo, Place::Left);
    addField(u"nameEn"_s, tr("&English name"), m_nameEn, Place::Right);
    addField(u"key"_s, tr("Ke&y"), m_key, Place::Left);
    m_key->setToolTip(tr("Files and commands know it by its key, which stays once it is made."));
    if (!key.isEmpty()) {
        m_key->setEnabled(false);
        return;
    }
    m_taken = taken;
    proposeKeys(kind);
}

void KeyedRowDialog::proposeKeys(const QString &kind)
{
    const auto propose = [this, kind] {
        if (m_isKeyProposed)
            m_key->setText(proposedKey(m_nameEn->text(), kind, m_taken));
    };
    propose();
    connect(m_nameEn, &QLineEdit::textChanged, this, propose);
    // A key that the user takes away is proposed again with the next letter of the name.
    connect(m_key, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_isKeyProposed = text.isEmpty(); });
}

QString KeyedRowDialog::nameKo() const
{
    return m_nameKo->text();
}

QString KeyedRowDialog::nameEn() const
{
    return m_nameEn->text();
}

QString KeyedRowDialog::key() const
{
    return m_key->text();
}

std::optional<RuleViolation> KeyedRowDialog::takenKey() const
{
    if (!m_taken.contains(normalisedText(key())))
        return std::nullopt;
    return RuleViolation{u"key"_s, tr("“%1” is used already. Choose another key.").arg(key())};
}

} // namespace yeonsu
