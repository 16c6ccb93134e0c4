// Other spellings of a city: a list whose entries are added, edited in their place, and removed.
#pragma once

#include "dialogs/compound_edit.h"

#include <QStringList>

#include <optional>

class QListWidget;
class QPushButton;

namespace yeonsu {

class SpellingsEdit : public CompoundEdit
{
    Q_OBJECT

public:
    explicit SpellingsEdit(QWidget *parent = nullptr);

    /// Also by whoever hears edited().
    void setSpellings(const QStringList &spellings);
    /// Without those that are blank.
    [[nodiscard]] QStringList spellings() const;
    [[nodiscard]] QVariantMap state() const override;
    void setState(const QVariantMap &state) override;
    void setReadOnly(const QString &reason);

    [[nodiscard]] QListWidget *list() const { return m_list; }

public slots:
    /// Opens an empty entry to be typed into.
    void add();
    /// Removes the selected ones.
    void remove();

private:
    void makeLayout();
    void fill(const QStringList &spellings);
    void takeEdit();
    void dropBlank();
    void updateState();

    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_remove;
    QStringList m_told;                   ///< what edited() was emitted for, or what was set
    std::optional<QStringList> m_pending; ///< to be shown once the editor has closed
    bool m_isTelling = false;
    QString m_readOnlyReason;
};

} // namespace yeonsu
