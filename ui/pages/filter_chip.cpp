#include "pages/filter_chip.h"

#include "dialogs/day_edit.h"
#include "pages/chip_edit.h"
#include "support/application_style.h"

#include <QHBoxLayout>
#include <QIntValidator>
#include <QKeyEvent>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

std::optional<int> numberIn(const QLineEdit &editor)
{
    bool isNumber = false;
    const int number = editor.text().toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

QDate dayIn(const QLineEdit *editor)
{
    return static_cast<const DayEdit *>(editor)->date();
}

template <typename Filter>
std::optional<ColumnFilter> unlessEmpty(const Filter &filter)
{
    return filter == Filter() ? std::nullopt : std::optional<ColumnFilter>(filter);
}

QString textOf(const std::optional<int> &number)
{
    return number ? QString::number(*number) : QString();
}

/// After a property that the style sheet asks for.
void polishAnew(QWidget &widget)
{
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

} // namespace

FilterChip::FilterChip(Kind kind, const QString &name, QWidget *parent)
    : QFrame(parent)
    , m_kind(kind)
    , m_name(name)
{
    setProperty("chip", true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(11, 0, 3, 0);
    row->setSpacing(5);
    row->addWidget(new QLabel(name, this));
    switch (kind) {
    case Kind::Text:
        makeTextEditor();
        break;
    case Kind::Number:
        makeNumberEditors();
        break;
    case Kind::Days:
        makeDayEditors();
        break;
    }
    makeRemoveButton();
}

QLineEdit *FilterChip::addEditor(QLineEdit *editor, const QString &accessibleName, const QString &placeholder)
{
    if (layout()->count() > 1)
        layout()->addWidget(new QLabel(u"–"_s, this));
    editor->setAccessibleName(accessibleName);
    editor->setPlaceholderText(placeholder);
    layout()->addWidget(editor);
    connect(editor, &QLineEdit::textChanged, this, [this, editor, wasEmpty = true]() mutable {
        // What is typed looks different from the word that stands there before.
        if (std::exchange(wasEmpty, editor->text().isEmpty()) != editor->text().isEmpty())
            polishAnew(*editor);
        emit changed();
    });
    return editor;
}

void FilterChip::makeTextEditor()
{
    m_first = addEditor(new ChipEdit(this), tr("%1 contains").arg(m_name), tr("contains"));
}

void FilterChip::makeNumberEditors()
{
    m_first = addEditor(new ChipEdit(this), tr("%1, at least").arg(m_name), tr("min"));
    m_last = addEditor(new ChipEdit(this), tr("%1, at most").arg(m_name), tr("max"));
    constexpr int largest = 99'999'999;
    for (QLineEdit *editor : {m_first, m_last})
        editor->setValidator(new QIntValidator(0, largest, editor));
}

void FilterChip::makeDayEditors()
{
    m_first = addEditor(new DayEdit(this), tr("%1, from").arg(m_name), tr("from"));
    m_last = addEditor(new DayEdit(this), tr("%1, to").arg(m_name), tr("to"));
    const int width = fontMetrics().horizontalAdvance(u"0000-00-00"_s) + 36; // with the calendar
    for (QLineEdit *editor : {m_first, m_last}) {
        editor->setFixedWidth(width);
        connect(editor, &QLineEdit::editingFinished, this, [this, editor] { judgeDay(*editor); });
        judgeDay(*editor);
    }
}

void FilterChip::judgeDay(QLineEdit &editor)
{
    const std::optional<RuleViolation> broken = static_cast<const DayEdit &>(editor).violation({});
    editor.setToolTip(broken ? broken->message : tr("A day, like 2019-04-08, 19.4.8 or 4/8"));
    editor.setProperty("error", broken.has_value());
    polishAnew(editor);
}

void FilterChip::makeRemoveButton()
{
    auto *remove = new QToolButton(this);
    remove->setProperty("quiet", true);
    remove->setIcon(icon(u"x"_s));
    remove->setIconSize(QSize(1, 1) * scaledToLetters(14));
    remove->setAccessibleName(tr("Remove the filter “%1”").arg(m_name));
    remove->setToolTip(tr("Remove the filter (Esc)"));
    layout()->addWidget(remove);
    connect(remove, &QToolButton::clicked, this, &FilterChip::removeRequested);
}

std::optional<ColumnFilter> FilterChip::filter() const
{
    switch (m_kind) {
    case Kind::Text:
        return unlessEmpty(TextFilter{m_first->text().trimmed()});
    case Kind::Number:
        return unlessEmpty(NumberFilter{numberIn(*m_first), numberIn(*m_last)});
    case Kind::Days:
        return unlessEmpty(DayFilter{dayIn(m_first), dayIn(m_last)});
    }
    Q_UNREACHABLE();
}

bool FilterChip::setFilter(const ColumnFilter &filter)
{
    if (filter.index() != std::size_t(m_kind))
        return false;
    if (const auto *text = std::get_if<TextFilter>(&filter)) {
        m_first->setText(text->contained);
    } else if (const auto *numbers = std::get_if<NumberFilter>(&filter)) {
        m_first->setText(textOf(numbers->from));
        m_last->setText(textOf(numbers->to));
    } else if (const auto *days = std::get_if<DayFilter>(&filter)) {
        static_cast<DayEdit *>(m_first)->setDate(days->from);
        static_cast<DayEdit *>(m_last)->setDate(days->to);
    }
    return true;
}

void FilterChip::startTyping()
{
    m_first->setFocus(Qt::ShortcutFocusReason);
    m_first->selectAll();
}

QSize FilterChip::sizeHint() const
{
    return {QFrame::sizeHint().width(), fontMetrics().height() + 14};
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit removeRequested();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit finished();
    else
        QFrame::keyPressEvent(event);
}

} // namespace yeonsu
