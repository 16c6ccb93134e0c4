#include "dialogs/course_paper_dialog.h"

#include "dialogs/field_access.h"
#include "support/language.h"

#include <QComboBox>
#include <QFormLayout>

using namespace Qt::StringLiterals;

namespace yeonsu {

CoursePaperDialog::CoursePaperDialog(const CourseRoll &roll, const QString &title, Prompts &prompts,
                                     QWidget *parent)
    : PaperDialog(prompts, parent)
    , m_roll(roll)
    , m_language(new QComboBox(&choosing()))
{
    setWindowTitle(
        roll.course.code.isEmpty()
            ? title
            : u"%1 — %2 %3"_s.arg(title, roll.course.code, nameIn(interfaceLanguage(), roll.course)));
    for (const Language each : {Language::Korean, Language::English})
        m_language->addItem(wordsFor(each).in(interfaceLanguage()), QString(keyOf(each)));
    m_language->setCurrentIndex(m_language->findData(QString(keyOf(interfaceLanguage()))));
    addNamedRow(form(), u"language"_s, tr("&Language"), m_language);
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] { showRoll(); });
}

Language CoursePaperDialog::language() const
{
    return fromKey<Language>(m_language->currentData().toString()).value_or(Language::Korean);
}

void CoursePaperDialog::setStops(QList<QWidget *> stops)
{
    stops.append(choosing().findChild<QWidget *>(u"sheet"_s));
    setTabOrderOf(stops);
    stops.front()->setFocus();
}

} // namespace yeonsu
