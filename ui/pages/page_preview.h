// A release as it will be printed, page below page, as wide as there is room.
#pragma once

#include <QScrollArea>
#include <QTextDocument>

#include <memory>

namespace yeonsu {

struct ReleaseDocument;

class PagePreview : public QScrollArea
{
    Q_OBJECT

public:
    explicit PagePreview(QWidget *parent = nullptr);
    ~PagePreview() override;

    void showDocument(const ReleaseDocument &document);
    [[nodiscard]] int pageCount() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    class Pages;

    void fit();

    Pages *m_pages;
};

} // namespace yeonsu
