// What the dialogs of rows with two names and a key of their own share: a new row's key follows its English
// name until the user enters another one, and is fixed from then on.
#pragma once

#include "dialogs/row_dialog.h"

#include <QSet>

class QLineEdit;

namespace yeonsu {

class KeyedRowDialog : public RowDialog
{
    Q_OBJECT

protected:
    KeyedRowDialog(EditingSession &session, const QString &title, QWidget *parent);

    /// `kind` names the key where the English name gives none; `taken` are those that others have.
    template <typename Row>
    void addNames(const std::optional<Row> &before, const QString &kind, const QSet<QString> &taken)
    {
        const Row row = before.value_or(Row());
        addNameFields(row.nameKo, row.nameEn, row.key, kind, taken);
    }

    template <typename Row>
    [[nodiscard]] Row withNames(Row row) const
    {
        row.nameKo = nameKo();
        row.nameEn = nameEn();
        row.key = key();
        return row;
    }

    template <typename Row>
    [[nodiscard]] std::vector<RuleViolation> violationsOf(const Row &row) const
    {
        std::vector<RuleViolation> broken = brokenRules(normalised(row));
        if (const auto taken = takenKey())
            broken.push_back(*taken);
        return broken;
    }

    template <typename Row>
    [[nodiscard]] static QSet<QString> keysOf(const std::vector<Row> &rows)
    {
        QSet<QString> keys;
        for (const Row &row : rows)
            keys.insert(row.key);
        return keys;
    }

private:
    void addNameFields(const QString &nameKo, const QString &nameEn, const QString &key, const QString &kind,
                       const QSet<QString> &taken);
    void proposeKeys(const QString &kind);
    [[nodiscard]] QString nameKo() const;
    [[nodiscard]] QString nameEn() const;
    [[nodiscard]] QString key() const;
    [[nodiscard]] std::optional<RuleViolation> takenKey() const;

    QSet<QString> m_taken;
    QLineEdit *m_nameKo;
    QLineEdit *m_nameEn;
    QLineEdit *m_key;
    bool m_isKeyProposed = true;
};

} // namespace yeonsu
