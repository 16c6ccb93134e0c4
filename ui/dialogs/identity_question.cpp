#include "dialogs/identity_question.h"

#include "domain/korean_particle.h"
#include "store/row_words.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct IdentityQuestionText
{
    Q_DECLARE_TR_FUNCTIONS(IdentityQuestion)
};

/// Nothing for a row that is not there yet, since its id is that of any new one.
QString placeOf(const IdentityText &text)
{
    return text.record.id > 0 ? u"%1/%2/%3"_s.arg(text.record.table).arg(text.record.id).arg(text.column)
                              : QString();
}

bool agree(QWidget *parent, const IdentityText &text)
{
    const QString question =
        withFittingParticles(IdentityQuestionText::tr("“%1” seems to hold %2. Save it all the same?")
                                 .arg(store::fieldInWords(text.column), pluralOf(text.kind)));
    QMessageBox box(QMessageBox::Warning, IdentityQuestionText::tr("Personal data"), question,
                    QMessageBox::NoButton, parent);
    box.setObjectName(u"identityQuestion"_s);
    box.setInformativeText(
        IdentityQuestionText::tr("The register has no field for such numbers, on purpose: whoever has the "
                                 "file or a backup could read them. Once saved, it is in the history, too."));
    const QPushButton *save =
        box.addButton(IdentityQuestionText::tr("Save all the same"), QMessageBox::DestructiveRole);
    QPushButton *back = box.addButton(IdentityQuestionText::tr("Do not save"), QMessageBox::RejectRole);
    box.setDefaultButton(back);
    box.setEscapeButton(back);
    box.exec();
    return box.clickedButton() == save;
}

} // namespace

bool IdentityQuestion::askOnce(QWidget *parent, const IdentityText &text)
{
    const QScopedValueRollback asking(m_isAsking, true);
    return agree(parent, text);
}

Result<void> IdentityQuestion::ask(QWidget *parent, const ChangeSet &changeSet)
{
    for (const IdentityText &text : identityTextsIn(changeSet)) {
        const QString place = placeOf(text);
        if (m_agreed.contains(place))
            continue;
        const bool isAgreed = !m_isAsking && askOnce(parent, text);
        if (!isAgreed)
            return failure(
                ErrorCode::Cancelled,
                withFittingParticles(IdentityQuestionText::tr("It was not saved: “%1” seems to hold %2.")
                                         .arg(store::fieldInWords(text.column), pluralOf(text.kind))));
        if (!place.isEmpty())
            m_agreed.insert(place);
    }
    return {};
}

} // namespace yeonsu
