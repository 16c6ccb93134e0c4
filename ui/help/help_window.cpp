#include "help/help_window.h"

#include "help/chapter_document.h"
#include "help/manual.h"
#include "support/application_style.h"
#include "support/language.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QTextBrowser>
#include <QToolButton>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr QSize usualSize(1200, 820);
constexpr int contentsWidth = 280;
constexpr int margin = 28;

QString chapterOf(const QString &place)
{
    return place.section(u'#', 0, 0);
}

} // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_backButton(makeButton(u"arrow-left"_s, tr("Back")))
    , m_forwardButton(makeButton(u"arrow-right"_s, tr("Forward")))
    , m_search(new QLineEdit(this))
    , m_contents(new QListWidget(this))
    , m_text(new QTextBrowser(this))
{
    setWindowTitle(tr("Manual"));
    setObjectName(u"helpWindow"_s);
    setAttribute(Qt::WA_QuitOnClose, false); // the program ends with its own window
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeLeft());
    splitter->addWidget(m_text);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({contentsWidth, usualSize.width() - contentsWidth});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 0, 0);
    layout->addWidget(splitter);
    m_text->setObjectName(u"chapter"_s);
    m_text->setAccessibleName(tr("Chapter"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(margin);
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpWindow::followLink);
    const QSize kept = Settings::dialogSize(objectName());
    resize(kept.isValid() ? kept : usualSize);
    list({});
    goTo(manualChapters().first());
}

HelpWindow::~HelpWindow()
{
    Settings::setDialogSize(objectName(), size());
}

QToolButton *HelpWindow::makeButton(const QString &iconName, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setProperty("quiet", true);
    button->setIcon(icon(iconName));
    button->setAccessibleName(text);
    const bool isBack = iconName == "arrow-left"_L1;
    const QKeySequence keys(isBack ? Qt::ALT | Qt::Key_Left : Qt::ALT | Qt::Key_Right);
    button->setToolTip(u"%1 (%2)"_s.arg(text, keys.toString(QKeySequence::NativeText)));
    const auto way = isBack ? &HelpWindow::goBack : &HelpWindow::goForward;
    connect(button, &QToolButton::clicked, this, way);
    connect(new QShortcut(keys, this), &QShortcut::activated, this, way);
    return button;
}

QWidget *HelpWindow::makeLeft()
{
    m_search->setPlaceholderText(tr("Search the manual"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_contents->setObjectName(u"sections"_s);
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setWordWrap(true);
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search,
            qOverload<>(&QWidget::setFocus));
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::list);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_contents->setFocus();
        m_contents->setCurrentRow(std::max(0, m_contents->currentRow()));
    });
    connect(m_contents, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            goTo(item->data(Qt::UserRole).toString());
    });
    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(m_backButton);
    line->addWidget(m_forwardButton);
    line->addWidget(m_search, 1);
    auto *left = new QWidget(this);
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 12, 8, 12);
    layout->addLayout(line);
    layout->addWidget(m_contents, 1);
    return left;
}

/// All chapters, or what was found.
void HelpWindow::list(const QString &typed)
{
    const QSignalBlocker silence(m_contents);
    m_contents->clear();
    const bool isSearch = !typed.trimmed().isEmpty();
    const auto add = [this](const QString &text, const QString &place) {
        auto *item = new QListWidgetItem(text, m_contents);
        item->setData(Qt::UserRole, place);
    };
    const std::vector<ManualSection> found = findInManual(typed, interfaceLanguage());
    for (const ManualSection &section : isSearch ? found : manualSections(interfaceLanguage())) {
        if (section.isChapter())
            add(section.heading, chapterOf(section.place));
        else if (isSearch)
            add(section.heading + u'\n' + section.chapter, section.place);
    }
    markCurrent();
}

/// What is read, if it is among what is listed.
void HelpWindow::markCurrent()
{
    const QSignalBlocker silence(m_contents);
    m_contents->setCurrentRow(-1);
    for (const QString &wanted : {m_place, chapterOf(m_place)}) {
        for (int row = 0; row < m_contents->count() && m_contents->currentRow() < 0; ++row) {
            if (m_contents->item(row)->data(Qt::UserRole).toString() == wanted)
                m_contents->setCurrentRow(row);
        }
    }
}

void HelpWindow::showPlace(const QString &place)
{
    m_search->clear();
    comeUp();
    goTo(place);
    m_text->setFocus();
}

/// Whatever a dialog that waits for an answer did not open is dead to the keyboard; so this becomes its own.
void HelpWindow::comeUp()
{
    winId(); // makes the window's handle
    const QWidget *waiting = QApplication::activeModalWidget();
    QWindow *above = waiting ? waiting->windowHandle() : nullptr;
    if (windowHandle()->transientParent() != above) {
        hide();
        windowHandle()->setTransientParent(above);
    }
    show();
    raise();
    activateWindow();
}

void HelpWindow::goTo(const QString &place)
{
    if (place == m_place || !manualChapters().contains(chapterOf(place)))
        return scrollToPlace();
    if (!m_place.isEmpty())
        m_back.append(m_place);
    m_forward.clear();
    m_place = place;
    draw();
}

void HelpWindow::draw()
{
    if (const QString chapter = chapterOf(m_place); chapter != m_drawn) {
        fillChapter(*m_text->document(), chapter, interfaceLanguage(), font(), currentColours());
        m_drawn = chapter;
    }
    scrollToPlace();
    markCurrent();
    tellWays();
}

void HelpWindow::scrollToPlace()
{
    if (const QString anchor = m_place.section(u'#', 1); !anchor.isEmpty())
        m_text->scrollToAnchor(anchor);
    else
        m_text->verticalScrollBar()->setValue(0);
}

/// "history.md#import", "#adding"
void HelpWindow::followLink(const QUrl &link)
{
    const QString chapter = link.path().isEmpty() ? m_drawn : link.path().chopped(3);
    goTo(link.hasFragment() ? chapter + u'#' + link.fragment() : chapter);
}

void HelpWindow::goBack()
{
    if (m_back.isEmpty())
        return;
    m_forward.append(m_place);
    m_place = m_back.takeLast();
    draw();
}

void HelpWindow::goForward()
{
    if (m_forward.isEmpty())
        return;
    m_back.append(m_place);
    m_place = m_forward.takeLast();
    draw();
}

void HelpWindow::tellWays()
{
    m_backButton->setEnabled(!m_back.isEmpty());
    m_forwardButton->setEnabled(!m_forward.isEmpty());
}

/// In other colours, or letters of another size.
void HelpWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange)
        return;
    if (!std::exchange(m_drawn, QString()).isEmpty())
        draw();
}

/// What is searched for goes first.
void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (m_search->text().isEmpty())
        close();
    else
        m_search->clear();
}

} // namespace yeonsu
