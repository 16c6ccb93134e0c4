#include "pages/release_editor.h"

#include "dialogs/figure_token_dialog.h"
#include "dialogs/flow_layout.h"
#include "dialogs/placed_figure_dialog.h"
#include "domain/rules.h"
#include "pages/panel_card.h"
#include "pages/placed_picture.h"
#include "support/application_style.h"

#include <QAbstractTextDocumentLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

/// The start of a line in the text, from 1.
qsizetype startOfLine(const QString &text, int line)
{
    qsizetype start = 0;
    for (int i = 1; i < line; ++i)
        start = text.indexOf(u'\n', start) + 1;
    return start;
}

constexpr int leastBody = 120; ///< in pixels, with the usual letters

void setSize(DraftEdit &edit, qreal factor, bool isBold)
{
    QFont font = edit.font();
    font.setPixelSize(int(std::lround(QFontInfo(font).pixelSize() * factor)));
    font.setBold(isBold);
    edit.setFont(font);
    edit.document()->setDefaultFont(font);
}

} // namespace

ReleaseEditor::ReleaseEditor(const LiveFacts &facts, QWidget *parent)
    : QWidget(parent)
    , m_facts(facts)
    , m_headline(newEdit(DraftEdit::Lines::One, u"headline"_s, tr("Headline")))
    , m_subheads(newEdit(DraftEdit::Lines::Several, u"subheads"_s, tr("Sub-heads, one a line")))
    , m_body(newEdit(DraftEdit::Lines::Several, u"body"_s, tr("The text, with □ ○ - for its levels")))
    , m_tools(makeTools())
{
    setSize(*m_headline, 1.5, true);
    setSize(*m_subheads, 1.1, false);
    for (DraftEdit *edit : {m_headline, m_subheads}) {
        connect(edit->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, edit,
                &DraftEdit::fitHeight);
        edit->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        edit->fitHeight();
    }
    m_last = m_body;
    m_body->setMinimumHeight(scaledToLetters(leastBody));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_headline);
    layout->addWidget(m_subheads);
    layout->addWidget(m_tools);
    layout->addWidget(m_body, 1);
}

DraftEdit *ReleaseEditor::newEdit(DraftEdit::Lines lines, const QString &name, const QString &placeholder)
{
    auto *edit = new DraftEdit(
        lines, [this, isBody = name == u"body"](const QString &command) { return describe(command, isBody); },
        this);
    edit->setObjectName(name);
    edit->setAccessibleName(placeholder);
    edit->setPlaceholderText(placeholder);
    connect(edit, &QTextEdit::textChanged, this, &ReleaseEditor::edited);
    connect(edit, &QTextEdit::cursorPositionChanged, this, [this, edit] {
        if (edit->hasFocus())
            m_last = edit;
    });
    connect(edit, &DraftEdit::left, this, [this, edit] {
        m_last = edit;
        emit left();
    });
    connect(edit, &DraftEdit::commandActivated, this,
            [this, edit](const QString &command) { changeCommand(edit, command); });
    return edit;
}

void ReleaseEditor::addTool(QLayout &tools, const QString &text, const QString &tip,
                            const std::function<void()> &act)
{
    auto *button = new QPushButton(text, this);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setProperty("quiet", true);
    connect(button, &QPushButton::clicked, this, act);
    tools.addWidget(button);
}

QWidget *ReleaseEditor::makeTools()
{
    auto *tools = new QWidget(this);
    auto *layout = new FlowLayout(tools);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    const auto level = [this](const QString &sign) {
        return [this, sign] {
            m_body->setLevel(sign);
            m_body->setFocus();
        };
    };
    addTool(*layout, tr("H", "heading"), tr("Heading"), level(u"##"_s));
    addTool(*layout, u"□"_s, tr("First level"), level(u"□"_s));
    addTool(*layout, u"○"_s, tr("Second level"), level(u"○"_s));
    addTool(*layout, u"–"_s, tr("Third level"), level(u"-"_s));
    addTool(*layout, u"※"_s, tr("Note"), level(u"※"_s));
    addTool(*layout, u"¶"_s, tr("Paragraph"), level({}));
    addTool(*layout, tr("Figure…"), tr("Put in a figure of the register, which stays true"),
            [this] { insertFigure(); });
    addTool(*layout, tr("Chart or table…"), tr("Place a chart or a table in the text"),
            [this] { insertChart(); });
    return tools;
}

DraftObject ReleaseEditor::describe(const QString &command, bool isInBody) const
{
    const FactTable &facts = m_facts.table();
    if (isPlacedFigure(command)) {
        const Result<PlacedFigure> placed = placedFigure(command, facts, m_language);
        if (!placed || !isInBody)
            return {DraftObject::Kind::Unknown, command, nullptr};
        return {DraftObject::Kind::Placed, {}, placedPicture(*placed, m_language)};
    }
    const Result<FigureToken> token = parsedToken(command, facts);
    return token ? DraftObject{DraftObject::Kind::Figure, filled(*token, facts, m_language), nullptr}
                 : DraftObject{DraftObject::Kind::Unknown, command, nullptr};
}

void ReleaseEditor::setTexts(const Release &release)
{
    const bool isOtherLanguage = std::exchange(m_language, release.language) != release.language;
    // What differs only in the form in which it is kept stays, with its cursor and its undo.
    const auto shown = std::get<Release>(normalised(withTexts(release)));
    for (const auto &[edit, text] :
         {std::pair(m_headline, &Release::title), std::pair(m_subheads, &Release::subtitle),
          std::pair(m_body, &Release::body)}) {
        if (shown.*text != release.*text)
            edit->setDraft(release.*text);
        else if (isOtherLanguage)
            edit->refreshObjects();
    }
}

Release ReleaseEditor::withTexts(Release release) const
{
    release.title = m_headline->draft();
    release.subtitle = m_subheads->draft();
    release.body = m_body->draft();
    return release;
}

void ReleaseEditor::setReadOnly(bool isReadOnly)
{
    for (DraftEdit *edit : {m_headline, m_subheads, m_body})
        edit->setReadOnly(isReadOnly);
    m_tools->setVisible(!isReadOnly);
}

DraftEdit &ReleaseEditor::editOf(DraftField field) const
{
    switch (field) {
    case DraftField::Title:
        return *m_headline;
    case DraftField::Subtitle:
        return *m_subheads;
    case DraftField::Body:
        return *m_body;
    }
    Q_UNREACHABLE();
}

DraftMark ReleaseEditor::placeOf(const ReleaseText &text, const Claim &claim) const
{
    DraftMark mark;
    mark.line = text.placeOf(claim.line).second;
    mark.start = claim.start - startOfLine(text.text, claim.line);
    mark.length = claim.length;
    return mark;
}

/// Right, wrong, and wrong but may stay differ by their lines as well as by their colours.
DraftMark ReleaseEditor::markOf(const ReleaseText &text, const DecidedClaim &claim) const
{
    const ThemeColours &colours = currentColours();
    DraftMark mark = placeOf(text, claim.claim);
    if (claim.isOpen()) {
        mark.background = colours.errorSoft;
        mark.underline = QTextCharFormat::WaveUnderline;
        mark.underlineColour = colours.error;
    } else if (claim.isWrong()) {
        mark.background = colours.warningSoft;
        mark.underline = QTextCharFormat::DashUnderline;
        mark.underlineColour = colours.warning;
    } else if (claim.claim.verdict == ClaimVerdict::Unchecked) {
        mark.underline = QTextCharFormat::DotLine;
    } else {
        mark.background = colours.goodSoft;
    }
    return mark;
}

void ReleaseEditor::showClaims(const ReleaseText &text, const std::vector<DecidedClaim> &claims)
{
    std::map<DraftField, std::vector<DraftMark>> marks;
    for (const DecidedClaim &claim : claims)
        marks[text.placeOf(claim.claim.line).first].push_back(markOf(text, claim));
    for (const DraftField field : {DraftField::Title, DraftField::Subtitle, DraftField::Body})
        editOf(field).setMarks(marks[field]);
}

void ReleaseEditor::selectClaim(const ReleaseText &text, const Claim &claim)
{
    editOf(text.placeOf(claim.line).first).select(placeOf(text, claim));
}

void ReleaseEditor::goTo(DraftField field, int line)
{
    DraftEdit &edit = editOf(field);
    DraftMark start;
    start.line = line;
    edit.select(start);
    edit.setFocus();
}

void ReleaseEditor::refreshFigures()
{
    for (DraftEdit *edit : {m_headline, m_subheads, m_body})
        edit->refreshObjects();
}

void ReleaseEditor::insertFigure()
{
    const QString command = m_last->currentCommand();
    if (!command.isEmpty() && !isPlacedFigure(command) && m_last->textCursor().hasSelection()) {
        changeCommand(m_last, command);
        return;
    }
    FigureTokenDialog dialog(m_facts.table(), m_language, std::nullopt, window());
    connect(&dialog, &FigureTokenDialog::outRequested, this, &ReleaseEditor::outRequested);
    if (dialog.exec() == QDialog::Accepted)
        m_last->insertCommand(tokenText(dialog.token()));
    m_last->setFocus();
}

void ReleaseEditor::insertChart()
{
    PlacedFigureDialog dialog(m_facts.table(), m_language, {}, window());
    if (dialog.exec() == QDialog::Accepted)
        m_body->insertPlaced(dialog.command());
    m_body->setFocus();
}

void ReleaseEditor::changeCommand(DraftEdit *edit, const QString &command)
{
    if (edit->isReadOnly())
        return;
    if (isPlacedFigure(command)) {
        PlacedFigureDialog dialog(m_facts.table(), m_language, command, window());
        if (dialog.exec() == QDialog::Accepted)
            edit->replaceCommand(dialog.command());
        return;
    }
    const Result<FigureToken> token = parsedToken(command, m_facts.table());
    FigureTokenDialog dialog(m_facts.table(), m_language, token ? std::optional(*token) : std::nullopt,
                             window());
    connect(&dialog, &FigureTokenDialog::outRequested, this, &ReleaseEditor::outRequested);
    if (dialog.exec() == QDialog::Accepted)
        edit->replaceCommand(tokenText(dialog.token()));
}

} // namespace yeonsu
