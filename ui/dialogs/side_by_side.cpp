#include "dialogs/side_by_side.h"

#include "dialogs/choice_cell.h"
#include "support/application_style.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {
constexpr int labelWidth = 128;
}

SideBySide::SideBySide(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnMinimumWidth(0, labelWidth);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
}

void SideBySide::addHeading(const QString &text)
{
    auto *heading = new QLabel(text, this);
    heading->setProperty("role", u"heading"_s);
    heading->setContentsMargins(0, 8, 0, 0);
    m_grid->addWidget(heading, m_grid->rowCount(), 0, 1, 3);
}

void SideBySide::addLabel(const QString &label)
{
    auto *name = new QLabel(label, this);
    name->setWordWrap(true);
    name->setFixedWidth(scaledToLetters(labelWidth));
    name->setContentsMargins(0, 8, 0, 0);
    m_grid->addWidget(name, m_grid->rowCount(), 0, Qt::AlignTop);
}

QLabel *SideBySide::newText(const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setContentsMargins(11, 8, 11, 8);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    return label;
}

void SideBySide::addText(const QString &label, const QString &ofBoth)
{
    addLabel(label);
    m_grid->addWidget(newText(ofBoth), m_grid->rowCount() - 1, 1, 1, 2);
}

void SideBySide::addTexts(const QString &label, const Texts &texts)
{
    addLabel(label);
    const int row = m_grid->rowCount() - 1;
    m_grid->addWidget(newText(texts.left), row, 1);
    m_grid->addWidget(newText(texts.right), row, 2);
}

void SideBySide::addChoice(const QString &key, const QString &label, const Texts &texts, Side chosen)
{
    addLabel(label);
    const int row = m_grid->rowCount() - 1;
    Choice &choice = m_choices[key];
    auto *group = new QButtonGroup(this);
    const auto newCell = [&](const QString &text) {
        auto *cell = new ChoiceCell(u"%1: %2"_s.arg(label, text), text, this);
        group->addButton(&cell->button());
        m_tabStops.append(&cell->button());
        return cell;
    };
    choice.left = newCell(texts.left);
    choice.right = newCell(texts.right);
    m_grid->addWidget(choice.left, row, 1);
    m_grid->addWidget(choice.right, row, 2);
    setChosen(choice, chosen);
    for (ChoiceCell *cell : {choice.left, choice.right}) {
        cell->button().setObjectName(key + (cell == choice.left ? u".left"_s : u".right"_s));
        // By keyboard a button is checked without being clicked.
        connect(&cell->button(), &QRadioButton::toggled, this, [this, key](bool isChecked) {
            m_choices[key].isUsers = true;
            if (isChecked)
                emit chosenChanged(key);
        });
    }
}

Side SideBySide::chosen(const QString &key) const
{
    const auto choice = m_choices.constFind(key);
    return choice != m_choices.cend() && choice->right->button().isChecked() ? Side::Right : Side::Left;
}

void SideBySide::choose(const QString &key, Side side)
{
    m_choices[key].at(side)->button().setChecked(true);
}

void SideBySide::suggest(const QString &key, Side side)
{
    const auto choice = m_choices.find(key);
    if (choice == m_choices.end() || choice->isUsers || chosen(key) == side)
        return;
    setChosen(*choice, side);
    choice->isUsers = false;
}

void SideBySide::setChosen(const Choice &choice, Side side)
{
    choice.at(side)->button().setChecked(true);
}

} // namespace yeonsu
