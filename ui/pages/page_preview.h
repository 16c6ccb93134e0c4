// A release as it will be printed, page below page, as wide as there is room.
#pragma once

#include "dialogs/paper_view.h"

namespace yeonsu {

struct ReleaseDocument;

class PagePreview : public PaperView
{
    Q_OBJECT

public:
    explicit PagePreview(QWidget *parent = nullptr);

    void showDocument(const ReleaseDocument &document);
};

} // namespace yeonsu
