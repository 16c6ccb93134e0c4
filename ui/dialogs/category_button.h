// A chip that says what a dimension is narrowed to, and opens the list to choose from.
#pragma once

#include "dialogs/chip_button.h"
#include "figures/category.h"

#include <vector>

class QMenu;

namespace yeonsu {

class CategoryButton : public ChipButton
{
    Q_OBJECT

public:
    explicit CategoryButton(const QString &name, QWidget *parent = nullptr);

    void setCategories(const std::vector<Category> &categories, const QStringList &selected);

signals:
    void selectionChanged(const QStringList &keys);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillMenu();
    [[nodiscard]] QStringList checkedKeys() const;

    std::vector<Category> m_categories;
    QMenu *m_menu;
};

} // namespace yeonsu
