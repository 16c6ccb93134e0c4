#include "dialogs/proposed_text_edit.h"

#include "dialogs/field_access.h"
#include "support/application_style.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yeonsu {

ProposedTextEdit::ProposedTextEdit(const QString &label, int lines, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QPlainTextEdit(this))
    , m_again(new QToolButton(this))
    , m_lines(lines)
{
    auto *name = new QLabel(label, this);
    name->setProperty("muted", true);
    name->setBuddy(m_edit);
    m_edit->setAccessibleName(withoutMnemonic(label));
    m_edit->setTabChangesFocus(true);
    m_edit->installEventFilter(this);
    m_again->setIcon(icon(u"rotate-ccw"_s));
    m_again->setText(tr("Propose again"));
    m_again->setAccessibleName(tr("Propose again: %1").arg(withoutMnemonic(label)));
    m_again->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_again->setProperty("quiet", true);
    QSizePolicy policy = m_again->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_again->setSizePolicy(policy);
    m_again->hide();
    auto *heading = new QHBoxLayout;
    heading->addWidget(name);
    heading->addStretch();
    heading->addWidget(m_again);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(heading);
    layout->addWidget(m_edit);
    setHeight();
    connect(m_edit, &QPlainTextEdit::textChanged, this, &ProposedTextEdit::takeEdit);
    connect(m_again, &QToolButton::clicked, this, [this] {
        setOwnText(std::nullopt);
        m_edit->setFocus();
        emit edited();
    });
}

void ProposedTextEdit::setHeight()
{
    constexpr int around = 16; // the style's padding and frame with the document's margin
    m_edit->setFixedHeight(m_lines * m_edit->fontMetrics().lineSpacing() + around);
    m_edit->setVerticalScrollBarPolicy(m_lines == 1 ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    m_edit->setLineWrapMode(m_lines == 1 ? QPlainTextEdit::NoWrap : QPlainTextEdit::WidgetWidth);
    m_edit->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ProposedTextEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        setHeight();
}

bool ProposedTextEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            event->ignore(); // no text of a chart has paragraphs: the dialog's own button is meant
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

/// Without telling that anybody wrote it.
void ProposedTextEdit::show(const QString &text)
{
    const QSignalBlocker blocker(m_edit);
    if (m_edit->toPlainText() != text)
        m_edit->setPlainText(text);
    m_again->setVisible(m_isOwn);
}

void ProposedTextEdit::setProposal(const QString &proposal)
{
    m_proposal = proposal;
    if (!m_isOwn)
        show(proposal);
}

void ProposedTextEdit::takeEdit()
{
    m_isOwn = m_edit->toPlainText() != m_proposal;
    m_again->setVisible(m_isOwn);
    emit edited();
}

QString ProposedTextEdit::text() const
{
    return m_edit->toPlainText().simplified();
}

std::optional<QString> ProposedTextEdit::ownText() const
{
    return m_isOwn ? std::optional(text()) : std::nullopt;
}

void ProposedTextEdit::setOwnText(const std::optional<QString> &text)
{
    m_isOwn = text.has_value();
    show(text.value_or(m_proposal));
}

} // namespace yeonsu
