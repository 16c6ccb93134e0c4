#include "dialogs/out_dialog.h"

#include "dialogs/error_note.h"
#include "dialogs/field_access.h"
#include "dialogs/progress_row.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace yeonsu {

OutDialog::OutDialog(Prompts &prompts, const QString &beginText, QWidget *parent)
    : QDialog(parent)
    , m_prompts(prompts)
    , m_choosing(new QWidget(this))
    , m_form(new QFormLayout(m_choosing))
    , m_error(new ErrorNote(this))
    , m_progress(new ProgressRow(this))
    , m_buttons(makeButtons(beginText))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(8);
    m_progress->bar().setRange(0, 0);
}

OutDialog::~OutDialog()
{
    m_stop.request_stop();
}

void OutDialog::arrange(QWidget *above)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(above);
    layout->addWidget(m_choosing);
    layout->addWidget(m_error);
    layout->addStretch();
    layout->addWidget(m_progress);
    layout->addWidget(m_buttons);
    showState();
}

void OutDialog::addPersonalChoice()
{
    m_withPersonal = new QCheckBox(tr("&With names, e-mails and notes"), m_choosing);
    m_withPersonal->setObjectName(u"withPersonal"_s);
    m_withPersonal->setAccessibleName(withoutMnemonic(m_withPersonal->text()));
    m_personal = newMutedLabel({}, m_choosing);
    m_personal->setObjectName(u"personal"_s);
    m_form->addRow(m_withPersonal);
    m_form->addRow(m_personal);
    connect(m_withPersonal, &QCheckBox::toggled, this, &OutDialog::showState);
}

QWidget *OutDialog::makeButtons(const QString &beginText)
{
    auto *row = new QWidget(this);
    m_close = new QPushButton(tr("Cancel"), row);
    m_begin = new QPushButton(beginText, row);
    m_begin->setProperty("primary", true);
    m_begin->setDefault(true);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addStretch();
    layout->addWidget(m_close);
    layout->addWidget(m_begin);
    connect(m_close, &QPushButton::clicked, this, &OutDialog::reject);
    connect(m_begin, &QPushButton::clicked, this, &OutDialog::begin);
    return row;
}

void OutDialog::showState()
{
    m_choosing->setEnabled(!m_isRunning);
    m_progress->setVisible(m_isRunning || !m_progress->state().text().isEmpty());
    m_progress->bar().setVisible(m_isRunning);
    m_begin->setEnabled(!m_isRunning && mayBegin());
}

std::stop_token OutDialog::start(const QString &state)
{
    m_isRunning = true;
    m_stop = {};
    m_progress->state().setText(state);
    showState();
    m_close->setFocus();
    return m_stop.get_token();
}

void OutDialog::finish(const Result<void> &outcome, const QString &path)
{
    if (!outcome) {
        stop(outcome.error());
        return;
    }
    m_isRunning = false;
    if (!path.isEmpty())
        emit saved(path);
    accept();
}

void OutDialog::stop(const Error &error)
{
    m_isRunning = false;
    const bool isCancelled = error.code == ErrorCode::Cancelled;
    m_progress->state().setText(isCancelled ? error.message : QString());
    if (!isCancelled)
        m_error->show(error);
    showState();
    m_begin->setFocus();
}

void OutDialog::reject()
{
    if (!m_isRunning) {
        QDialog::reject();
        return;
    }
    m_stop.request_stop();
    cancel();
}

} // namespace yeonsu
