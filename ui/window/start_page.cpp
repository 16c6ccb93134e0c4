#include "window/start_page.h"

#include "pages/panel_card.h"
#include "support/application_style.h"
#include "support/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr int columnWidth = 760;
constexpr int choiceHeight = 84; // a heading and two lines
constexpr int emblemSize = 56;

/// A large button of two lines: what it does, and a word about it.
QPushButton *choiceButton(const QString &heading, const QString &note, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setProperty("choice", true);
    button->setAccessibleName(heading);
    button->setAccessibleDescription(note);
    auto *headingLabel = new QLabel(heading, button);
    headingLabel->setProperty("role", u"heading"_s);
    auto *noteLabel = new QLabel(note, button);
    noteLabel->setProperty("muted", true);
    noteLabel->setWordWrap(true);
    for (QLabel *label : {headingLabel, noteLabel})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *layout = new QVBoxLayout(button);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(4);
    layout->addWidget(headingLabel);
    layout->addWidget(noteLabel);
    layout->addStretch();
    button->setMinimumHeight(scaledToLetters(choiceHeight));
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    return button;
}

QString dayOf(const QFileInfo &file)
{
    const QDateTime time = file.lastModified();
    return time.date() == QDate::currentDate()
               ? StartPage::tr("today %1").arg(QLocale().toString(time.time(), u"HH:mm"_s))
               : QLocale().toString(time.date(), QLocale::ShortFormat);
}

QPushButton *recentFileButton(const QFileInfo &file, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setProperty("quiet", true);
    button->setProperty("line", true);
    button->setAccessibleName(file.fileName());
    button->setToolTip(QDir::toNativeSeparators(file.absoluteFilePath()));
    auto *name = new QLabel(file.fileName(), button);
    name->setProperty("role", u"heading"_s);
    auto *folder = new QLabel(QFileInfo(file.absolutePath()).fileName(), button);
    auto *day = new QLabel(dayOf(file), button);
    auto *layout = new QHBoxLayout(button);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->addWidget(name, 4);
    layout->addWidget(folder, 2);
    layout->addWidget(day, 1, Qt::AlignRight);
    for (QLabel *label : {name, folder, day})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    for (QLabel *label : {folder, day})
        label->setProperty("muted", true);
    folder->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    button->setMinimumHeight(layout->sizeHint().height());
    return button;
}

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
{
    auto *content = new QWidget(this);
    auto *column = new QWidget(content);
    column->setMaximumWidth(scaledToLetters(columnWidth));
    auto *dropArea = new QFrame(column);
    dropArea->setProperty("dropArea", true);
    auto *dropLabel = new QLabel(tr("Drop a register file here"), dropArea);
    dropLabel->setProperty("muted", true);
    dropLabel->setAlignment(Qt::AlignCenter);
    auto *dropLayout = new QVBoxLayout(dropArea);
    dropLayout->setContentsMargins(16, 16, 16, 16);
    dropLayout->addWidget(dropLabel);

    auto *lines = new QVBoxLayout(column);
    lines->setSpacing(8);
    lines->addLayout(makeHead());
    lines->addSpacing(12);
    lines->addLayout(makeChoices());
    lines->addSpacing(12);
    if (!Settings::recentFiles().isEmpty()) {
        auto *heading = new QLabel(tr("Recent files"), column);
        heading->setProperty("role", u"heading"_s);
        lines->addWidget(heading);
        lines->addWidget(makeRecentFiles());
        lines->addSpacing(8);
    }
    lines->addWidget(dropArea);

    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(column, 1);
    row->addStretch();
    auto *rows = new QVBoxLayout(content);
    rows->addStretch(2);
    rows->addLayout(row);
    rows->addStretch(3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(newScroller(content, this));
}

QLayout *StartPage::makeHead()
{
    auto *emblem = new QLabel(this);
    const QSize size = QSize(1, 1) * scaledToLetters(emblemSize);
    emblem->setPixmap(QIcon(u":/emblem/yeonsu.svg"_s).pixmap(size, devicePixelRatioF()));
    auto *title = new QLabel(tr("Yeonsu"), this);
    title->setProperty("role", u"figure"_s);
    auto *subtitle =
        new QLabel(tr("The register of international training, and every figure that comes from it"), this);
    subtitle->setProperty("muted", true);
    subtitle->setWordWrap(true);
    auto *head = new QGridLayout;
    head->setHorizontalSpacing(14);
    head->setVerticalSpacing(2);
    head->setColumnStretch(1, 1);
    head->addWidget(emblem, 0, 0, 2, 1, Qt::AlignCenter);
    head->addWidget(title, 0, 1, Qt::AlignBottom);
    head->addWidget(subtitle, 1, 1);
    return head;
}

QLayout *StartPage::makeChoices()
{
    auto *fresh = choiceButton(tr("New register"), tr("Starts an empty register · Ctrl+Shift+N"), this);
    auto *open = choiceButton(tr("Open…"), tr("A .yeonsu file · Ctrl+O"), this);
    auto *sample = choiceButton(tr("Try the sample"), tr("Seoul 2008–2022, with invented people"), this);
    connect(fresh, &QPushButton::clicked, this, &StartPage::newRequested);
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(sample, &QPushButton::clicked, this, &StartPage::sampleRequested);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(12);
    for (QPushButton *button : {fresh, open, sample})
        choices->addWidget(button, 1);
    return choices;
}

QWidget *StartPage::makeRecentFiles()
{
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    auto *lines = new QVBoxLayout(card);
    lines->setContentsMargins(4, 4, 4, 4);
    lines->setSpacing(0);
    for (const QString &path : Settings::recentFiles()) {
        QPushButton *button = recentFileButton(QFileInfo(path), card);
        lines->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, path] { emit fileRequested(path); });
    }
    return card;
}

} // namespace yeonsu
