# MNIST-1D in PyTorch: the final value of each seed; box: quartiles, stroke: median
# Draw it again with: gnuplot mnist-1d-in-pytorch-final-gaps.gp
NAME = 'mnist-1d-in-pytorch-final-gaps'; TITLE = 'mnist_1d_in_pytorch_final_gaps'; WIDTH = 818; HEIGHT = 244
load 'style.gp'
set label 1 '{/:Bold MNIST-1D in PyTorch}' at screen 0.0196, screen 0.9098 left font ",14" tc rgb INK
set label 2 'the final value of each seed; box: quartiles, stroke: median' at screen 0.0196, screen 0.8279 left font ",11" tc rgb MUTED
set lmargin at screen 0.2812; set rmargin at screen 0.9658
set bmargin at screen 0.2213; set tmargin at screen 0.7459
set xrange [0.47284136563539503:0.701976703107357]
unset logscale x
set format x '%g'
set yrange [3.5:-0.5]
set border 1; unset ytics; set grid xtics noytics
set xlabel 'final f(best)' tc rgb TEXT offset 0,0.3
D = 'mnist-1d-in-pytorch-final-gaps.dat'
set label 10 'adam (foreign)' at screen 0.2665, first 0 right font ",11" tc rgb C1
set label 11 'sgd (foreign)' at screen 0.2665, first 1 right font ",11" tc rgb C3
set label 12 'adam (foreign) + warmup cosine' at screen 0.2665, first 2 right font ",11" tc rgb C2
set label 13 'sgd (foreign) + warmup cosine' at screen 0.2665, first 3 right font ",11" tc rgb C4
plot D index 0 every ::0::0 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C1 fs transparent solid 0.16 border lc rgb C1, \
  D index 1 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C1[2:], \
  D index 0 every ::0::0 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C1, \
  D index 0 every ::1::1 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C3 fs transparent solid 0.16 border lc rgb C3, \
  D index 2 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C3[2:], \
  D index 0 every ::1::1 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C3, \
  D index 0 every ::2::2 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C2 fs transparent solid 0.16 border lc rgb C2, \
  D index 3 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C2[2:], \
  D index 0 every ::2::2 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C2, \
  D index 0 every ::3::3 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C4 fs transparent solid 0.16 border lc rgb C4, \
  D index 4 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C4[2:], \
  D index 0 every ::3::3 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C4
