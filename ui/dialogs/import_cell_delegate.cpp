#include "dialogs/import_cell_delegate.h"

#include "delegates/choice_box.h"
#include "dialogs/city_entries.h"
#include "dialogs/day_edit.h"
#include "models/known_values.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>

#include <algorithm>

namespace yeonsu {

namespace {

constexpr int mostRowsMeasured = 500;
constexpr int fewestLetters = 6;
constexpr int narrowestEditor = 200;

bool isDay(ListField field)
{
    return field == ListField::FirstDay || field == ListField::LastDay || field == ListField::CompletedOn;
}

/// Those of the country where it is known, new ones too; without one, those of the register that a name alone
/// can mean.
CityEntries citiesFor(const QString &country, const ImportKnown &known)
{
    const ListValue<CountryId> meant = known.values.country(country);
    CityEntries entries;
    if (!meant) {
        entries.add(known.reference);
        return entries;
    }
    ReferenceRows rows;
    for (const Country &row : known.reference.countries) {
        if (row.id == *meant)
            rows.countries.push_back(row);
    }
    for (const City &city : known.reference.cities) {
        if (city.countryId == *meant)
            rows.cities.push_back(city);
    }
    entries.add(rows);
    entries.addSuggested(rows);
    return entries;
}

/// The day itself is written as others are, whichever way it was typed.
QString enteredDay(const DayEdit &edit, const QString &before)
{
    const QDate day = edit.date();
    if (!day.isValid())
        return edit.text();
    const ListValue<QDate> was = listedDay(before);
    return was && *was == day ? before : day.toString(Qt::ISODate);
}

QString enteredChoice(const QComboBox &box)
{
    const QString text = box.currentText();
    const bool isCurrent = box.itemText(box.currentIndex()) == text;
    const int found = isCurrent ? box.currentIndex() : box.findText(text.trimmed(), Qt::MatchFixedString);
    return found < 0 ? text : box.itemData(found).toString();
}

} // namespace

ImportCellDelegate::ImportCellDelegate(const MarkOf &markOf, const ImportRowModel &model, QObject *parent)
    : MarkedDelegate(markOf, parent)
    , m_model(model)
{
}

QWidget *ImportCellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                          const QModelIndex &index) const
{
    const std::optional<ListField> field = m_model.fieldAt(index.column());
    if (!field)
        return nullptr;
    QWidget *editor = newEditor(*field, m_model.rowAt(index.row()), parent);
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return editor;
}

QWidget *ImportCellDelegate::newEditor(ListField field, const PlannedRow &row, QWidget *parent) const
{
    const QString text = m_model.list()->text(row, field);
    if (hasKnownValues(field))
        return newChoices(field, text, parent);
    if (isDay(field))
        return newDay(field, row, parent);
    if (field == ListField::City)
        return newCity(row, parent);
    auto *line = new QLineEdit(text, parent);
    line->selectAll();
    return line;
}

/// Chosen from the list, or typed, which finds what has the letters anywhere.
QWidget *ImportCellDelegate::newChoices(ListField field, const QString &text, QWidget *parent) const
{
    auto *box = new ChoiceBox(parent);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(fewestLetters);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    const JudgedList &list = *m_model.list();
    for (const KnownChoice &choice : knownChoices(list.plan.kind, field, *list.known))
        box->addItem(choice.text, choice.cell);
    if (box->count() <= mostRowsMeasured) {
        const int width = box->view()->sizeHintForColumn(0) + box->view()->fontMetrics().height() * 2;
        box->view()->setMinimumWidth(width);
        box->completer()->popup()->setMinimumWidth(width);
    }
    box->setCurrentIndex(box->findData(text));
    box->setEditText(text);
    box->lineEdit()->selectAll();
    connect(box, &ChoiceBox::chosen, this, [this, box] { finish(box); });
    finishWhenCompleted(box, *box->completer());
    return box;
}

/// A day without a year is near the first one of its row.
QWidget *ImportCellDelegate::newDay(ListField field, const PlannedRow &row, QWidget *parent) const
{
    const JudgedList &list = *m_model.list();
    auto *edit = new DayEdit(parent);
    edit->setText(list.text(row, field));
    edit->selectAll();
    if (const ListValue<QDate> first = listedDay(list.text(row, ListField::FirstDay)))
        edit->setNear(*first);
    return edit;
}

QWidget *ImportCellDelegate::newCity(const PlannedRow &row, QWidget *parent) const
{
    const JudgedList &list = *m_model.list();
    const CityEntries entries = citiesFor(list.text(row, ListField::Country), *list.known);
    auto *edit =
        new SuggestEdit([entries](const QString &typed) { return entries.suggestionsFor(typed); }, parent);
    edit->setText(list.text(row, ListField::City));
    edit->selectAll();
    finishWhenCompleted(edit, *edit->completer());
    return edit;
}

/// What is chosen is final, once the line has its text.
void ImportCellDelegate::finishWhenCompleted(QWidget *editor, const QCompleter &completer) const
{
    connect(&completer, qOverload<const QString &>(&QCompleter::activated), this, [this, editor] {
        QMetaObject::invokeMethod(
            editor, [this, editor] { finish(editor); }, Qt::QueuedConnection);
    });
}

void ImportCellDelegate::finish(QWidget *editor) const
{
    auto *delegate = const_cast<ImportCellDelegate *>(this);
    emit delegate->commitData(editor);
    emit delegate->closeEditor(editor);
}

void ImportCellDelegate::setEditorData(QWidget *, const QModelIndex &) const {}

void ImportCellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                              const QModelIndex &) const
{
    QRect place = option.rect;
    place.setWidth(std::max(place.width(), narrowestEditor));
    const int room = editor->parentWidget()->width();
    place.moveRight(std::min(place.right(), std::max(room - 1, option.rect.right())));
    editor->setGeometry(place);
}

void ImportCellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                      const QModelIndex &index) const
{
    const QString before = index.data(Qt::EditRole).toString();
    QString text;
    if (const auto *box = qobject_cast<const QComboBox *>(editor))
        text = enteredChoice(*box);
    else if (const auto *day = qobject_cast<const DayEdit *>(editor))
        text = enteredDay(*day, before);
    else
        text = qobject_cast<const QLineEdit *>(editor)->text();
    model->setData(index, text);
}

} // namespace yeonsu
