#include "pages/logo_edit.h"

#include "dialogs/error_note.h"
#include "editing/organisation_acts.h"
#include "pages/logo_preview.h"
#include "pages/panel_card.h"
#include "support/background.h"
#include "support/theme_colours.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

/// The file that is dragged, if it is one.
QString fileOf(const QMimeData &dragged)
{
    const QList<QUrl> urls = dragged.urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

} // namespace

LogoEdit::LogoEdit(EditingSession &session, Prompts &prompts, const QString &readOnlyReason, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_prompts(prompts)
    , m_isWritable(readOnlyReason.isEmpty())
    , m_error(new ErrorNote(this))
{
    setProperty("dropArea", true);
    setAcceptDrops(m_isWritable);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(makePreviews());
    layout->addWidget(newMutedLabel(
        tr("PNG, JPEG or SVG; a file can be dropped here. It stands at the lower right of charts for the "
           "press, and travels with the register."),
        this));
    layout->addWidget(m_error);
    layout->addWidget(makeButtons(readOnlyReason));
    connect(&session.store(), &Register::changed, this, &LogoEdit::showSetting);
    showSetting();
}

QWidget *LogoEdit::makePreviews()
{
    auto *previews = new QWidget(this);
    m_onWhite = new LogoPreview(Qt::white, tr("Logo on white"), previews);
    m_onDark = new LogoPreview(darkColours().card, tr("Logo on a dark ground"), previews);
    auto *line = new QHBoxLayout(previews);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    line->addWidget(m_onWhite);
    line->addWidget(m_onDark);
    line->addStretch();
    return previews;
}

QWidget *LogoEdit::makeButtons(const QString &readOnlyReason)
{
    auto *buttons = new QWidget(this);
    m_choose = new QPushButton(tr("Choose a picture…"), buttons);
    m_choose->setObjectName(u"chooseLogo"_s);
    m_remove = new QPushButton(tr("Remove the logo"), buttons);
    m_remove->setObjectName(u"removeLogo"_s);
    auto *line = new QHBoxLayout(buttons);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    for (QPushButton *button : {m_choose, m_remove}) {
        button->setToolTip(readOnlyReason);
        line->addWidget(button);
    }
    line->addStretch();
    m_choose->setEnabled(m_isWritable);
    connect(m_choose, &QPushButton::clicked, this, &LogoEdit::choose);
    connect(m_remove, &QPushButton::clicked, this, [this] { write({}); });
    return buttons;
}

void LogoEdit::choose()
{
    const QString path =
        m_prompts.chooseFileToOpen(this, tr("Choose a logo"), tr("Pictures (*.png *.jpg *.jpeg *.svg)"));
    if (!path.isEmpty())
        readFile(path);
}

/// A large photograph takes a while to be made small.
void LogoEdit::readFile(const QString &path)
{
    readWithPatience(
        this, [path] { return readLogo(path); },
        [this](const Result<Logo> &logo) {
            if (logo)
                write(settingText(*logo));
            else
                m_error->show(logo.error());
        });
}

void LogoEdit::write(const QString &value)
{
    m_error->clear();
    if (const Result<AppliedChange> applied = m_session.apply(changedSetting(m_shown, value)); !applied)
        m_error->show(applied.error());
}

void LogoEdit::showSetting()
{
    const Result<Setting> setting = settingOf(m_session.store(), SettingKey::Logo);
    if (!setting || (*setting == m_shown && !m_shown.key.isEmpty()))
        return;
    m_shown = *setting;
    const std::optional<Logo> logo = logoFrom(m_shown.value);
    m_onWhite->setLogo(logo);
    m_onDark->setLogo(logo);
    m_remove->setEnabled(m_isWritable && logo.has_value());
}

void LogoEdit::dragEnterEvent(QDragEnterEvent *event)
{
    if (!fileOf(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void LogoEdit::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    readFile(fileOf(*event->mimeData()));
}

} // namespace yeonsu
