#include "dialogs/list_print_dialog.h"

#include "dialogs/error_note.h"
#include "dialogs/field_access.h"
#include "dialogs/list_out_words.h"
#include "dialogs/progress_row.h"
#include "models/shown_list_reader.h"
#include "support/table_pages.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace yeonsu {

ListPrintDialog::ListPrintDialog(ShownList list, Prompts &prompts, QWidget *parent)
    : PaperDialog(prompts, parent)
    , m_list(std::move(list))
{
    setWindowTitle(tr("Print the list — %1").arg(m_list.title));
    makeForm();
    read();
}

void ListPrintDialog::makeForm()
{
    form().addRow(newMutedLabel(scopeText(m_list), &choosing()));
    if (!isOfPeople(*m_list.model))
        return;
    m_withPersonal = new QCheckBox(tr("&With names, e-mails and notes"), &choosing());
    m_withPersonal->setObjectName(u"withPersonal"_s);
    m_withPersonal->setAccessibleName(withoutMnemonic(m_withPersonal->text()));
    m_personal = newMutedLabel({}, &choosing());
    m_personal->setObjectName(u"personal"_s);
    form().addRow(m_withPersonal);
    form().addRow(m_personal);
    QWidget::setTabOrder(m_withPersonal, choosing().findChild<QWidget *>(u"sheet"_s));
    connect(m_withPersonal, &QCheckBox::toggled, this, &ListPrintDialog::read);
}

PersonalData ListPrintDialog::personalData() const
{
    return m_withPersonal && !m_withPersonal->isChecked() ? PersonalData::LeftOut : PersonalData::Included;
}

/// A part at a time, as it may be long. Meanwhile nothing can be printed: it could still name people.
void ListPrintDialog::read()
{
    stopReading();
    error().clear();
    if (m_personal)
        m_personal->setText(personalText(m_list, personalData()));
    if (!isAnythingLeft(m_list, personalData())) {
        setEmpty(tr("Nothing to print"), personalText(m_list, personalData()));
        return;
    }
    setEmpty({}, {});
    m_reader = new ShownListReader(m_list, personalData(), this);
    connect(m_reader, &ShownListReader::failed, this, [this](const Error &what) {
        stopReading();
        error().show(what);
    });
    connect(m_reader, &ShownListReader::finished, this, [this](const PlainTable &table) {
        stopReading();
        PlainTable printed = table;
        printed.notes.append(tr("As of %1").arg(QDate::currentDate().toString(Qt::ISODate)));
        setPaper(tablePaper(std::make_shared<const PlainTable>(printed)));
    });
    m_reader->start();
}

void ListPrintDialog::stopReading()
{
    if (m_reader) {
        m_reader->disconnect(this);
        std::exchange(m_reader, nullptr)->deleteLater();
    }
}

} // namespace yeonsu
