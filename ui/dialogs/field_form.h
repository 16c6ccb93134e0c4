// Labelled fields with room for a word beside what is wrong, in the order in which Tab goes through them.
#pragma once

#include "domain/rules.h"

#include <QHash>
#include <QVariantMap>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace yeonsu {

class FieldForm : public QWidget
{
    Q_OBJECT

public:
    /// How many fields have room beside each other. A form of one column stands in a window whose menus have
    /// the keys that labels of dialogs use, and so has no mnemonics.
    enum class Columns { One, Two };

    explicit FieldForm(Columns columns, QWidget *parent = nullptr);

    /// Where a field stands: over both columns, or in one of them. Right continues the row that Left began.
    /// With one column all stand below each other.
    enum class Place { Whole, Left, Right };

    /// `key` is the field of a RuleViolation. `label` has a mnemonic. Tab goes in the order of the calls.
    void addField(const QString &key, const QString &label, QWidget *editor, Place place = Place::Whole);
    void setFieldVisible(const QString &key, bool isVisible);
    [[nodiscard]] const QList<QWidget *> &tabStops() const { return m_tabStops; }
    /// Says something beside a field that is not wrong; nothing where it is empty.
    void setHint(const QString &key, const QString &text);

    void focusOn(const QString &key) { m_fields[key].editor->setFocus(); }

    /// From now on the field is told when it is wrong: the user has been there.
    void judge(const QString &key) { m_fields[key].isJudged = true; }
    /// As it is before anybody typed.
    void forgiveAll();
    /// Shows what is wrong beside each field that is judged, the first where there is more, and nothing
    /// elsewhere.
    void show(const std::vector<RuleViolation> &broken);
    /// Judges the field and goes there. False where the form does not have it.
    [[nodiscard]] bool showAndFocus(const RuleViolation &broken);

    /// What the fields hold, by key, for restore().
    [[nodiscard]] QVariantMap typed() const;
    void restore(const QVariantMap &typed);
    /// Empties the fields; choices become the first one.
    void clear();

signals:
    void edited(const QString &key);

private:
    struct Field
    {
        QWidget *editor = nullptr;
        QLabel *name = nullptr;
        QWidget *cell = nullptr; ///< the editor with its note
        QLabel *note = nullptr;
        bool isJudged = false;
    };

    [[nodiscard]] Field makeField(const QString &label, QWidget *editor);
    void place(const Field &field, Place place);
    void followEditor(const QString &key, QWidget *editor);

    Columns m_columns;
    QGridLayout *m_grid;
    QHash<QString, Field> m_fields;
    QHash<QString, QLabel *> m_hints;
    QList<QWidget *> m_tabStops;
};

} // namespace yeonsu
